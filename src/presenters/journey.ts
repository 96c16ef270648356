import type { Industry, Support, Verdict } from '../content/shelf.ts'
import type { ChannelKind, GapFamily, PresetId, Scenario, Strategy, Summary } from '../engine/index.ts'
import type { KnownTear } from './lesson/likeness.ts'
import type { Sign } from './outcome.ts'
import type { Notes } from './stage/notes.ts'
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
  /** How much of the explanation is given. */
  readonly support: Support
  /** Loads the tears of all journeys, to compare one with another; without it there is nothing to compare. */
  readonly loadTears?: () => Promise<readonly KnownTear[]>
  /** Loads what a speaker says at each step; without it there are no notes. */
  readonly loadNotes?: () => Promise<Notes | null>
  /** The journey to go on with. */
  readonly next: string | null
}
/** A lane as it ends up: the sign of every step, and the balance. */
export interface CardLane {
  readonly signs: readonly Sign[]
  readonly summary: Summary
}
/** What the gallery shows of a journey. */
export interface JourneyCard {
  readonly id: string
  readonly title: string
  readonly question: string
  /** Whom it speaks for, and where it plays, as the shelf says. */
  readonly speaksFor: Verdict
  readonly industry: Industry
  /** The kinds of its channels, in the order of the journey. */
  readonly channels: readonly ChannelKind[]
  /** The families of all gaps in both lanes. */
  readonly families: readonly GapFamily[]
  readonly left: CardLane
  readonly right: CardLane
}
