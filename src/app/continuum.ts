import type { Language } from '../i18n/language.ts'
import { type ContinuumStart, isJourney, type Titles, usualChoice } from '../presenters/continuum.ts'
import { loadCards, loadJourney } from './journeys.ts'

/** What every journey is called in one language. */
export async function loadTitles(language: Language): Promise<Titles> {
  const cards = await loadCards(language)
  return Object.fromEntries(cards.filter(({ id }) => isJourney(id)).map(({ id, title }) => [id, title])) as Titles
}

/** Loads what the comparison starts with: the usual journey, and the names of all others. */
export async function loadContinuum(language: Language): Promise<ContinuumStart | null> {
  const [first, titles] = await Promise.all([loadJourney(language, usualChoice.journey), loadTitles(language)])
  return first && { first, titles, open: (id) => loadJourney(language, id) }
}
