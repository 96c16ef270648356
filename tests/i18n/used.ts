import { globSync, readFileSync } from 'node:fs'
import { literals } from '../../src/build/places/literals.ts'

/** The element for other people’s pages takes its words by name: `{ play }` is `element.play`. */
const namesOfElement = (): readonly string[] => {
  const [, names = ''] = /\{([^{}]*)\} = wordsIn\(/.exec(readFileSync('src/element/embed.ts', 'utf8')) ?? []
  return names.split(',').map((name) => `element.${name.replace(/:.*/, '').trim()}`)
}

/** Every text in the sources of the application. */
export const allLiterals = (): readonly string[] => [
  ...globSync('src/**/*.{ts,tsx}').flatMap((path) => literals(readFileSync(path, 'utf8'))),
  ...namesOfElement(),
]
