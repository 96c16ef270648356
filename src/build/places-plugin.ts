import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import { seenIn } from './places/seen.ts'
import { whereShown } from './places/where.ts'

const titlesIn = (language: string) =>
  Object.fromEntries(
    shelf.map(({ id }) => [id, JSON.parse(readFileSync(`locales/${language}/scenarios/${id}.json`, 'utf8')).title]),
  )

/** What each virtual module holds. */
const contents: Readonly<Record<string, () => unknown>> = {
  'virtual:places/where': whereShown,
  'virtual:places/seen': seenIn,
  'virtual:titles/de': () => titlesIn('de'),
  'virtual:titles/en': () => titlesIn('en'),
}

/** Offers what the sources of the application say about themselves: which journey and which screen shows what. */
export function placesPlugin(): Plugin {
  return {
    name: 'places',
    resolveId: (id) => (Object.hasOwn(contents, id) ? `\0${id}` : null),
    load(id) {
      const content = contents[id.slice(1)]
      return id.startsWith('\0') && content ? `export default ${JSON.stringify(content())}` : null
    },
  }
}
