import { usualChoice } from '../content/comparison/usual.ts'
import type { Language } from '../i18n/language.ts'
import type { ContinuumStart, Titles } from '../presenters/continuum.ts'
import { loadJourney, loadTitles } from './journeys.ts'

/** Loads what the comparison starts with: the usual journey, and the names of all others. */
export async function loadContinuum(language: Language): Promise<ContinuumStart | null> {
  const [first, { titles }] = await Promise.all([loadJourney(language, usualChoice.journey), loadGuide(language)])
  return first && { first, titles, open: (id) => loadJourney(language, id) }
}

/** Loads what the strategy guide needs: the names of the journeys it points to. */
export const loadGuide = async (language: Language) => ({ titles: (await loadTitles(language)) as Titles })
