import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import type { Scenario } from '../engine/index.ts'
import { cardOf } from '../presenters/cards.ts'
import type { JourneyCard } from '../presenters/journey.ts'
import type { ScenarioWords } from '../presenters/words.ts'

const prefix = 'virtual:cards/'
const folder = (language: string) => `locales/${language}/scenarios/`

/** What the gallery shows of each journey in one language. */
function gatherCards(language: string): readonly JourneyCard[] {
  return shelf.map((mark) => {
    const { id } = mark
    const words: ScenarioWords = JSON.parse(readFileSync(`${folder(language)}${id}.json`, 'utf8'))
    const scenario: Scenario = JSON.parse(readFileSync(`src/content/scenarios/${id}.json`, 'utf8'))
    return cardOf(mark, scenario, words)
  })
}

/** Offers `virtual:cards/<language>`, so that the gallery does not load the words of every journey. */
export function cardsPlugin(): Plugin {
  return {
    name: 'cards',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const language = id.slice(prefix.length + 1)
      for (const { id: journey } of shelf) this.addWatchFile(`${process.cwd()}/${folder(language)}${journey}.json`)
      return `export default ${JSON.stringify(gatherCards(language))}`
    },
  }
}
