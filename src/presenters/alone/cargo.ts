import type { Support } from '../../content/shelf.ts'
import type { Scenario } from '../../engine/index.ts'
import type { BeforeBook, StationWords } from '../course/course.ts'
import type { AnswerBook } from '../course/words.ts'
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

/** The words of the course in one language, its stations in order. */
export interface PackedCourse {
  readonly before: BeforeBook
  readonly stations: readonly StationWords[]
  readonly answers: readonly AnswerBook[]
}

/** The versions of SCORM that a package can speak: 1.2, and 2004 4th edition. */
export const versions = ['1.2', '2004'] as const
export type Version = (typeof versions)[number]

/** For which learning platform a package is made, and what it is called there. */
export interface Platform {
  readonly version: Version
  /** Its id for xAPI, where the launch names none: an IRI. */
  readonly activity: string
}

/** What a file that runs alone holds besides the program. */
export interface Cargo {
  /** The languages to read in; the file opens in the first. */
  readonly languages: readonly string[]
  /** The address of the site down to its base, for links to what is not in the file; null = nowhere. */
  readonly site: string | null
  /** In the order in which they are listed; `start` is the query each opens with, as `?variant=declared`, or empty. */
  readonly journeys: readonly (PackedJourney & { readonly start: string })[]
  /** The course by language; it comes with all journeys. Null = only the journeys. */
  readonly course: Readonly<Record<string, PackedCourse>> | null
  /** Null = no platform. */
  readonly platform: Platform | null
}
