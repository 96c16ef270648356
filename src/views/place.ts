import type { ReactNode } from 'react'
import type { Reference } from '../content/sources.ts'
import type { Term } from '../content/terms.ts'

/** A way to something: the path below the language, and what it is called. */
export interface Place {
  readonly path: `/${string}`
  readonly name: ReactNode
}
/** The same places, each only once. */
export const once = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ path }, index) => places.findIndex((place) => place.path === path) === index)

/** What the list of sources shows besides its words. */
export interface SourcesPage {
  /** Where a statement can be met. */
  readonly placesOf: (id: string) => readonly Place[]
}
/** What the glossary shows besides its words. */
export interface GlossaryPage {
  readonly references: readonly Reference[]
  /** Journeys that show a term. */
  readonly placesOf: (id: string, term: Term) => readonly Place[]
}
