import readWords from 'virtual:json/locales/*/scenarios/*.json'
import readScenario from 'virtual:json/src/content/scenarios/*.json'
import readWhatIfs from 'virtual:json/src/content/what-ifs/*.json'
import { journeyIds, shelf } from '../content/shelf.ts'
import type { Scenario } from '../engine/index.ts'
import type { Language } from '../i18n/language.ts'
import { dressed } from '../i18n/words.ts'
import type { Journey, JourneyCard, WhatIf } from '../presenters/journey.ts'
import type { ScenarioWords } from '../presenters/words.ts'
import { journeyFiles } from './files.ts'

const cards = {
  de: () => import('virtual:cards/de'),
  en: () => import('virtual:cards/en'),
} satisfies Record<Language, unknown>

const titles = {
  de: () => import('virtual:titles/de'),
  en: () => import('virtual:titles/en'),
} satisfies Record<Language, unknown>

const tears = {
  de: () => import('virtual:tears/de'),
  en: () => import('virtual:tears/en'),
} satisfies Record<Language, unknown>

/** Loads a journey in one language; null where there is none of this name. */
export async function loadJourney(language: Language, id: string): Promise<Journey | null> {
  const [scenarioFile, whatIfsFile, wordsFile] = journeyFiles(language, id)
  const [scenario, words] = [readScenario<Scenario>(scenarioFile), readWords<ScenarioWords>(wordsFile)]
  if (!scenario || !words) return null
  const changes = readWhatIfs<readonly WhatIf[]>(whatIfsFile) ?? []
  const [loaded, whatIfs, spoken] = await Promise.all([scenario, changes, words])
  const loadTears = async () => (await tears[language]()).default
  const loadNotes = async () => (await import('./notes.ts')).loadNotes(language, id)
  const place = journeyIds.indexOf(id)
  const [support, next] = [shelf[place]?.support ?? 'none', journeyIds[place + 1] ?? null]
  return { scenario: loaded, whatIfs, words: await dressed(spoken), support, loadTears, loadNotes, next }
}

/** What the gallery shows, gathered at build time. */
export async function loadCards(language: Language): Promise<readonly JourneyCard[]> {
  const { default: loaded } = await cards[language]()
  return Promise.all(
    loaded.map(async (card) => {
      const { title, question } = card
      return { ...card, ...(await dressed({ title, question })) }
    }),
  )
}

/** The titles of all journeys, by id. */
export const loadTitles = async (language: Language): Promise<Readonly<Record<string, string>>> =>
  dressed((await titles[language]()).default)
