import { existsSync, readFileSync } from 'node:fs'
import { createInstance } from 'i18next'
import deWords from '../../locales/de/cli.json' with { type: 'json' }
import deProblems from '../../locales/de/problems.json' with { type: 'json' }
import enWords from '../../locales/en/cli.json' with { type: 'json' }
import enProblems from '../../locales/en/problems.json' with { type: 'json' }
import type { Problem } from '../content/schema/index.ts'

type Language = 'de' | 'en'
type Params = Readonly<Record<string, string | number>>
type Environment = Readonly<Record<string, string | undefined>>

/** Everything the command line can say, in one language. */
export interface Words {
  readonly say: (key: string, params?: Params) => string
  readonly problem: (problem: Problem) => string
  /** The words for a code of the engine, if there are any. */
  readonly meaning: (code: string) => string | undefined
}

/** German if the environment asks for it, else English. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language =>
  /^de/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'de' : 'en'

const resources = {
  de: { cli: deWords, problems: deProblems },
  en: { cli: enWords, problems: enProblems },
}

export function wordsIn(language: Language): Words {
  const i18n = createInstance()
  i18n.init({ lng: language, resources, initAsync: false, interpolation: { escapeValue: false } })
  // The typed t() knows the words of the application only; these here never reach the browser.
  const speak = (namespace: string, key: string, params: Params): string =>
    i18n.services.interpolator.interpolate(i18n.getResource(language, namespace, key), params, language, {})
  const meanings = engineWords(language)
  return {
    say: (key, params = {}) => speak('cli', key, params),
    problem: ({ code, ...params }) => speak('problems', code, params),
    meaning: (code) => meanings.get(code),
  }
}

/** The words that the application has for kinds and causes; the command line works without them. */
function engineWords(language: Language): ReadonlyMap<string, string> {
  const file = new URL(`../../locales/${language}/engine.json`, import.meta.url)
  const groups: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const codes = ['kinds', 'causes'].flatMap((group) => fieldsOf(fieldsOf(groups).get(group)))
  return new Map(codes.flatMap((entries) => [...entries].map(([code, words]) => [code, named(fieldsOf(words))])))
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** The name of a kind or cause, and what is seen of it or why it is so. */
const named = (words: ReadonlyMap<string, unknown>): string =>
  [words.get('name'), words.get('seen') ?? words.get('why')].filter((part) => typeof part === 'string').join(': ')
