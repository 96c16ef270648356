import { isLanguage, type Language } from '../i18n/language.ts'
import type { Cargo } from '../presenters/alone/cargo.ts'
import type { Journey } from '../presenters/journey.ts'
import { tearsOf } from '../presenters/lesson/likeness.ts'

/** What this file holds; the build and the site write it as JSON (src/presenters/alone/fill.ts). */
export const cargo: Cargo = JSON.parse(document.getElementById('cargo')?.textContent ?? 'null')

export const languages: readonly Language[] = cargo.languages.filter(isLanguage)

/** The journeys of the file, in their order. */
export const ids = cargo.journeys.map(({ scenario }) => scenario.id)

/** Several journeys need a list; one is shown at once. */
export const isList = ids.length > 1

/** Where the file opens, and where its brand leads. */
export const home: `/${string}` = cargo.course ? '/course/' : isList ? '/' : (placeIn(ids[0] ?? '') ?? '/')

/** The address of a journey below the language, as it shall open; null where the file does not hold it. */
export function placeIn(id: string): `/${string}` | null {
  const found = cargo.journeys.find(({ scenario }) => scenario.id === id)
  return found ? `/journeys/${id}/${found.start}` : null
}

/** A journey of the file in one language; null where there is none of this name. */
export function journeyIn(language: Language, id: string): Journey | null {
  const packed = cargo.journeys.find(({ scenario }) => scenario.id === id)
  const words = packed?.words[language]
  if (!packed || !words) return null
  const { scenario, whatIfs, support, notes } = packed
  return {
    scenario,
    whatIfs,
    support,
    words,
    next: ids[ids.indexOf(id) + 1] ?? null,
    loadNotes: async () => notes[language] ?? null,
    ...(isList && { loadTears: async () => journeysIn(language).flatMap(tearsOf) }),
  }
}

/** All journeys of the file in one language. */
export const journeysIn = (language: Language): readonly Journey[] => ids.flatMap((id) => journeyIn(language, id) ?? [])
