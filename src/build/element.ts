import { readFileSync } from 'node:fs'
import { build, type Plugin } from 'vite'
import { shelf } from '../content/shelf.ts'
import { type Language, languages } from '../i18n/language.ts'
import { cardOf } from '../presenters/cards.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const inAll = <Value>(of: (language: Language) => Value) =>
  Object.fromEntries(languages.map((language) => [language, of(language)]))

/** Titles and threads of every journey, a letter a step. */
function stills() {
  const entries = shelf.map((mark) => {
    const words = (language: Language) => read(`locales/${language}/scenarios/${mark.id}.json`)
    const { left, right } = cardOf(mark, read(`src/content/scenarios/${mark.id}.json`), words('de'))
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
    define: { elementWords: JSON.stringify(inAll((language) => read(`locales/${language}/embed.json`).element)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      lib: { entry: 'src/element/embed.ts', formats: ['iife'], name: 'embed', fileName: () => 'embed.js' },
    },
  })
