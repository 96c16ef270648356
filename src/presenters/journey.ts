import type { Scenario } from '../engine/scenario.ts'
import type { PresetId, Strategy } from '../engine/strategy.ts'
import type { ScenarioWords } from './words.ts'

/** One change to try: a variant of the journey, another strategy for a lane, or both. */
export interface WhatIf {
  readonly id: string
  readonly variant?: string
  readonly left?: PresetId | Strategy
  readonly right?: PresetId | Strategy
}
/** Everything a screen needs to tell one journey in one language. */
export interface Journey {
  readonly scenario: Scenario
  readonly whatIfs: readonly WhatIf[]
  readonly words: ScenarioWords
}
/** What the gallery shows of a journey. */
export interface JourneyCard {
  readonly id: string
  readonly title: string
  readonly persona: string
  readonly question: string
}
