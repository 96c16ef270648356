import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { languages } from '../i18n/language.ts'
import type { JourneyCard } from '../presenters/journey.ts'
import type { ScenarioWords } from '../presenters/words.ts'

const prefix = 'virtual:cards/'
const folder = (language: string) => `locales/${language}/scenarios/`

/** The ids of the journeys that are told in every language. */
function toldIds(): readonly string[] {
  const ids = languages.map((language) => readdirSync(folder(language)).map((name) => basename(name, '.json')))
  return readdirSync('src/content/scenarios')
    .map((name) => basename(name, '.json'))
    .filter((id) => ids.every((told) => told.includes(id)))
}

/** What the gallery shows of each journey in one language. */
export function gatherCards(language: string): readonly JourneyCard[] {
  return toldIds().map((id) => {
    const words: ScenarioWords = JSON.parse(readFileSync(`${folder(language)}${id}.json`, 'utf8'))
    return { id, title: words.title, persona: words.persona, question: words.question }
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
      for (const journey of toldIds()) this.addWatchFile(`${process.cwd()}/${folder(language)}${journey}.json`)
      return `export default ${JSON.stringify(gatherCards(language))}`
    },
  }
}
