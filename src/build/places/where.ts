import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { shelf } from '../../content/shelf.ts'
import type { Where } from '../../presenters/places.ts'
import { literals, matcher } from './literals.ts'
import { screenFiles } from './screens.ts'

const statement = /(?<![\w.])(?:S[0-4]|X|T)\.\d+(?![\d.])/g
/** Every statement that these texts name. */
const idsIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.match(statement) ?? [])

const jsonTexts = (json: unknown): readonly string[] => {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(jsonTexts) : []
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The words of the screens by namespace and key, as far as they name a statement. */
function statedWords(): readonly (readonly [string, string, readonly string[]])[] {
  const below = (json: unknown, key: string): readonly (readonly [string, string])[] => {
    if (typeof json === 'string') return [[key, json]]
    if (typeof json !== 'object' || json === null) return []
    return Object.entries(json).flatMap(([name, value]) => below(value, key === '' ? name : `${key}.${name}`))
  }
  return globSync('locales/de/*.json').flatMap((path) =>
    below(read(path), '').flatMap(([key, text]) => {
      const ids = idsIn([text])
      return ids.length > 0 ? [[basename(path, '.json'), key, ids] as const] : []
    }),
  )
}

/** What a screen names: in its sources, in the data they import, in the words they use. */
function namedOn(files: readonly string[], words: ReturnType<typeof statedWords>): readonly string[] {
  const sources = files
    .filter((file) => !file.endsWith('.json'))
    .flatMap((file) => literals(readFileSync(file, 'utf8')))
  const data = files.filter((file) => file.endsWith('.json')).flatMap((file) => jsonTexts(read(file)))
  const isUsed = matcher(sources)
  return [...idsIn(sources), ...idsIn(data), ...words.flatMap(([name, key, ids]) => (isUsed(name, key) ? ids : []))]
}

/** For every statement the journeys that rest on it and the screens that name it, read from the sources themselves. */
export function whereShown(): Readonly<Record<string, Where>> {
  const shown = new Map<string, { journeys: Set<string>; screens: Set<string> }>()
  const at = (id: string) => {
    const places = shown.get(id) ?? { journeys: new Set(), screens: new Set() }
    shown.set(id, places)
    return places
  }
  for (const { id } of shelf) {
    const files = [`src/content/scenarios/${id}.json`, `locales/de/scenarios/${id}.json`]
    for (const named of idsIn(jsonTexts(files.map(read)))) at(named).journeys.add(id)
  }
  const words = statedWords()
  // The list of sources names every statement; that says nothing.
  for (const { id, files } of screenFiles())
    if (id !== 'sources') for (const named of namedOn(files, words)) at(named).screens.add(id)
  return Object.fromEntries(
    [...shown].map(([id, { journeys, screens }]) => [id, { journeys: [...journeys], screens: [...screens] }]),
  )
}
