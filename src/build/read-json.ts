import { readFileSync } from 'node:fs'
import { type Language, languages } from '../i18n/language.ts'

/** A JSON file of the sources. */
export const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

export const wordsPath = (language: string, name: string) => `locales/${language}/${name}.json`
/** A file of words in one language, for example `course` or `scenarios/two-prices`. */
export const wordsOf = (language: string, name: string) => readJson(wordsPath(language, name))
export const scenarioOf = (id: string) => readJson(`src/content/scenarios/${id}.json`)

/** The same of every language, by language. */
export const inAll = <Value>(of: (language: Language) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(languages.map((language) => [language, of(language)]))
