import type { Sign } from '../outcome.ts'
import type { Fabric } from '../telling.ts'

/** What stands in one lane at one step. */
export interface PosterCell {
  readonly sign: Sign
  /** The word of the sign; null where the thread runs on without one. */
  readonly label: string | null
  /** What kind it is, beside the word. */
  readonly kind: string
  readonly texts: readonly string[]
}
export interface PosterRow {
  readonly place: string
  readonly does: string
  /** null = still to come. */
  readonly left: PosterCell | null
  readonly right: PosterCell | null
}
export interface PosterLane {
  readonly name: string
  readonly fabric: Fabric
  readonly tally: string
}
/** A replay as a picture, in words of one language. */
export interface Poster {
  readonly language: string
  readonly brand: string
  readonly title: string
  readonly question: string
  /** What was changed; empty = nothing. */
  readonly changed: string
  readonly left: PosterLane
  readonly right: PosterLane
  readonly rows: readonly PosterRow[]
  /** What the picture rests on, and where it comes from. */
  readonly notes: readonly string[]
  /** What it shows, for those who cannot see it. */
  readonly description: string
}
