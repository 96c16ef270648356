import { globSync, readFileSync } from 'node:fs'
import { literals } from '../../src/build/places/literals.ts'

/** Every text in the sources of the application. */
export const allLiterals = (): readonly string[] =>
  globSync('src/**/*.{ts,tsx}').flatMap((path) => literals(readFileSync(path, 'utf8')))
