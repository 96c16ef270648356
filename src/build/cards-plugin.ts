import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import type { Scenario } from '../engine/index.ts'
import { cardOf } from '../presenters/cards.ts'
import type { JourneyCard } from '../presenters/journey.ts'
import type { ScenarioWords } from '../presenters/words.ts'
import { scenarioOf, wordsOf, wordsPath } from './read-json.ts'

const toldOf = (language: string, id: string): ScenarioWords => wordsOf(language, `scenarios/${id}`)

/** What the gallery shows of each journey in one language. */
function gatherCards(language: string): readonly JourneyCard[] {
  return shelf.map((mark) => {
    const scenario: Scenario = scenarioOf(mark.id)
    return cardOf(mark, scenario, toldOf(language, mark.id))
  })
}

/** The titles of all journeys in one language, by id. */
const gatherTitles = (language: string) => Object.fromEntries(shelf.map(({ id }) => [id, toldOf(language, id).title]))

const gather: Readonly<Record<string, (language: string) => unknown>> = { cards: gatherCards, titles: gatherTitles }
const named = /^virtual:(cards|titles)\/(\w+)$/

/** Offers `virtual:cards/<language>` and `virtual:titles/<language>`, so that no page loads the words of every journey. */
export function cardsPlugin(): Plugin {
  return {
    name: 'cards',
    resolveId: (id) => (named.test(id) ? `\0${id}` : null),
    load(id) {
      const [, what = '', language = ''] = (id.startsWith('\0') && named.exec(id.slice(1))) || []
      const found = gather[what]?.(language)
      if (found === undefined) return null
      for (const { id: journey } of shelf)
        this.addWatchFile(`${process.cwd()}/${wordsPath(language, `scenarios/${journey}`)}`)
      return `export default ${JSON.stringify(found)}`
    },
  }
}
