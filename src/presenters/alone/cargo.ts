import type { Support } from '../../content/shelf.ts'
import type { Scenario } from '../../engine/index.ts'
import type { WhatIf } from '../journey.ts'
import type { Notes } from '../stage/notes.ts'
import type { ScenarioWords } from '../words.ts'

/** One journey with its words in every language (by its code), to be carried in a file of its own. */
export interface PackedJourney {
  readonly scenario: Scenario
  readonly whatIfs: readonly WhatIf[]
  readonly support: Support
  readonly words: Readonly<Record<string, ScenarioWords>>
  readonly notes: Readonly<Record<string, Notes>>
}

/** What a file that runs alone holds besides the program. */
export interface Cargo {
  /** The languages to read in; the file opens in the first. */
  readonly languages: readonly string[]
  /** The address of the site down to its base, for links to what is not in the file; null = nowhere. */
  readonly site: string | null
  /** In the order in which they are listed; `start` is the query each opens with, as `?variant=declared`, or empty. */
  readonly journeys: readonly (PackedJourney & { readonly start: string })[]
}
