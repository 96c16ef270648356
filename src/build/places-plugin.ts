import type { Plugin } from 'vite'
import { seenIn } from './places/seen.ts'
import { whereShown } from './places/where.ts'

/** What each virtual module holds. */
const contents: Readonly<Record<string, () => unknown>> = {
  'virtual:places/where': whereShown,
  'virtual:places/seen': seenIn,
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
