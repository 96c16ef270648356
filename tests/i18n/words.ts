import { globSync, readFileSync } from 'node:fs'
import { languages } from '../../src/i18n/language.ts'

/** All texts of a word file by their dotted key. */
export type Texts = ReadonlyMap<string, string>

/** Lays nested words out flat; what is no text keeps its JSON, so that no check overlooks it. */
export function flat(words: unknown, prefix = ''): Texts {
  if (typeof words !== 'object' || words === null)
    return new Map([[prefix, typeof words === 'string' ? words : JSON.stringify(words)]])
  const below = (key: string) => (prefix === '' ? key : `${prefix}.${key}`)
  return new Map(Object.entries(words).flatMap(([key, value]) => [...flat(value, below(key))]))
}

/** The texts of one file, for example `common.json` or `scenarios/two-prices.json`. */
export const read = (language: string, name: string): Texts =>
  flat(JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8')))

/** Every file of words that any language has, with the folder it lies in below the language. */
export const wordFiles = [
  ...new Set(languages.flatMap((language) => globSync('**/*.json', { cwd: `locales/${language}` }))),
].sort()

/** The files of t(), without the words of the journeys, of the course and of the speaker. */
export const namespaceFiles = wordFiles.filter((name) => !name.includes('/'))
