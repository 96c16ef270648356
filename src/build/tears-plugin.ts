import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import { type KnownTear, tearsOf } from '../presenters/lesson/likeness.ts'

const prefix = 'virtual:tears/'
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const wordsPath = (language: string, id: string) => `locales/${language}/scenarios/${id}.json`

/** Every tear of every journey as told, with the words of one language. */
const gatherTears = (language: string): readonly KnownTear[] =>
  shelf.flatMap(({ id, support }) =>
    tearsOf({
      scenario: read(`src/content/scenarios/${id}.json`),
      words: read(wordsPath(language, id)),
      whatIfs: [],
      support,
      next: null,
    }),
  )

/** Offers `virtual:tears/<language>`, so that one journey can be compared with the others without loading them. */
export function tearsPlugin(): Plugin {
  return {
    name: 'tears',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const language = id.slice(prefix.length + 1)
      for (const { id: journey } of shelf) this.addWatchFile(`${process.cwd()}/${wordsPath(language, journey)}`)
      return `export default ${JSON.stringify(gatherTears(language))}`
    },
  }
}
