import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import { type KnownTear, tearsOf } from '../presenters/lesson/likeness.ts'
import { scenarioOf, wordsOf, wordsPath } from './read-json.ts'

const prefix = 'virtual:tears/'

/** Every tear of every journey as told, with the words of one language. */
const gatherTears = (language: string): readonly KnownTear[] =>
  shelf.flatMap(({ id, support }) =>
    tearsOf({
      scenario: scenarioOf(id),
      words: wordsOf(language, `scenarios/${id}`),
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
      for (const { id: journey } of shelf)
        this.addWatchFile(`${process.cwd()}/${wordsPath(language, `scenarios/${journey}`)}`)
      return `export default ${JSON.stringify(gatherTears(language))}`
    },
  }
}
