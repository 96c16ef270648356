import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import type { Scenario } from '../engine/index.ts'
import { cardOf } from '../presenters/cards.ts'
import type { JourneyCard } from '../presenters/journey.ts'
import type { ScenarioWords } from '../presenters/words.ts'

const folder = (language: string) => `locales/${language}/scenarios/`
const wordsOf = (language: string, id: string): ScenarioWords =>
  JSON.parse(readFileSync(`${folder(language)}${id}.json`, 'utf8'))

/** What the gallery shows of each journey in one language. */
function gatherCards(language: string): readonly JourneyCard[] {
  return shelf.map((mark) => {
    const scenario: Scenario = JSON.parse(readFileSync(`src/content/scenarios/${mark.id}.json`, 'utf8'))
    return cardOf(mark, scenario, wordsOf(language, mark.id))
  })
}

/** The titles of all journeys in one language, by id. */
const gatherTitles = (language: string) => Object.fromEntries(shelf.map(({ id }) => [id, wordsOf(language, id).title]))

const gather: Readonly<Record<string, (language: string) => unknown>> = { cards: gatherCards, titles: gatherTitles }
const named = /^\0?virtual:(cards|titles)\/(\w+)$/

/** Offers `virtual:cards/<language>` and `virtual:titles/<language>`, so that no page loads the words of every journey. */
export function cardsPlugin(): Plugin {
  return {
    name: 'cards',
    resolveId: (id) => (named.test(id) ? `\0${id}` : null),
    load(id) {
      const [, what = '', language = ''] = (id.startsWith('\0') && named.exec(id)) || []
      const found = gather[what]?.(language)
      if (found === undefined) return null
      for (const { id: journey } of shelf) this.addWatchFile(`${process.cwd()}/${folder(language)}${journey}.json`)
      return `export default ${JSON.stringify(found)}`
    },
  }
}
