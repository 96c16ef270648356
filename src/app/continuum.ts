import type { Language } from '../i18n/language.ts'
import { type ContinuumStart, isJourney, type Titles, usualChoice } from '../presenters/continuum.ts'
import { loadCards, loadJourney } from './journeys.ts'

/** Loads what the comparison starts with: the usual journey, and the names of all others. */
export async function loadContinuum(language: Language): Promise<ContinuumStart | null> {
  const [first, cards] = await Promise.all([loadJourney(language, usualChoice.journey), loadCards(language)])
  if (!first) return null
  const titles = Object.fromEntries(
    cards.filter(({ id }) => isJourney(id)).map(({ id, title }) => [id, title]),
  ) as Titles
  return { first, titles, open: (id) => loadJourney(language, id) }
}
