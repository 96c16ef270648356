import { loadJourney } from '../../src/app/journeys.ts'
import { journeyIds } from '../../src/content/shelf.ts'
import type { Scenario } from '../../src/engine/index.ts'
import type { Language } from '../../src/i18n/language.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import type { ScenarioWords } from '../../src/presenters/words.ts'

/** A journey as the application shows it. */
export async function shipped(id: string, language: Language = 'de'): Promise<Journey> {
  const journey = await loadJourney(language, id)
  if (!journey) throw new Error(`no journey: ${id}`)
  return journey
}
export const allShipped = (language: Language): Promise<readonly Journey[]> =>
  Promise.all(journeyIds.map((id) => shipped(id, language)))

const noWords: ScenarioWords = {
  title: '',
  persona: '',
  question: '',
  learning: '',
  channels: {},
  subjects: {},
  steps: {},
  whatIfs: {},
}
/** A journey of somebody's own that brings no words at all. */
export const wordless = (scenario: Scenario): Journey => ({
  scenario,
  whatIfs: [],
  words: noWords,
  support: 'none',
  next: null,
})
