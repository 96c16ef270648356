import type { PresetId } from '../../engine/index.ts'
import type { shelf } from '../shelf.ts'

/** The name of a journey that ships. */
export type JourneyId = (typeof shelf)[number]['id']

/** Where a claim can be watched: a journey, in the state of its address in which it shows the claim. */
export interface Showing {
  readonly journey: JourneyId
  readonly variant?: string
  readonly left?: PresetId
  readonly right?: PresetId
}
