import { build, type Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import type { Language } from '../i18n/language.ts'
import { cardOf } from '../presenters/cards.ts'
import { linkVersion } from '../presenters/setting.ts'
import { inAll, scenarioOf, wordsOf } from './read-json.ts'

/** Titles and threads of every journey, a letter a step. */
function stills() {
  const entries = shelf.map((mark) => {
    const words = (language: Language) => wordsOf(language, `scenarios/${mark.id}`)
    const { left, right } = cardOf(mark, scenarioOf(mark.id), words('de'))
    const letters = (signs: readonly string[]) => signs.map(([letter]) => letter).join('')
    const titles = inAll((language) => words(language).title)
    return [mark.id, { titles, left: letters(left.signs), right: letters(right.signs) }]
  })
  return Object.fromEntries(entries)
}

const stillsPlugin = (): Plugin => ({
  name: 'stills',
  resolveId: (id) => (id === 'virtual:stills' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:stills' ? `export default ${JSON.stringify(stills())}` : null),
})

/** Writes embed.js, the custom element for other people's pages. */
export const writeElement = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [stillsPlugin()],
    define: {
      elementWords: JSON.stringify(inAll((language) => wordsOf(language, 'embed').element)),
      linkVersion: JSON.stringify(linkVersion),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      lib: { entry: 'src/element/embed.ts', formats: ['iife'], name: 'embed', fileName: () => 'embed.js' },
    },
  })
