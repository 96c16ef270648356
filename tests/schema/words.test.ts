import { expect, test } from 'vitest'
import deWords from '../../locales/de/cli.json' with { type: 'json' }
import de from '../../locales/de/problems.json' with { type: 'json' }
import enWords from '../../locales/en/cli.json' with { type: 'json' }
import en from '../../locales/en/problems.json' with { type: 'json' }
import {
  checkScenario,
  checkStrategy,
  type Problem,
  problemCodes,
  readScenario,
} from '../../src/content/schema/index.ts'
import { changed, sound, soundStrategy } from './corpus.ts'
import { contradictory } from './scenario-contradicted.ts'
import { misshapen } from './scenario-refused.ts'
import { refusedStrategies } from './strategy-refused.ts'

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
const leaves = (words: object, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[above + key, inner] as const] : leaves(inner, `${above}${key}.`),
  )

test('every problem has words in both languages, and no words are left over', () => {
  expect(Object.keys(de).toSorted()).toEqual([...problemCodes].toSorted())
  expect(Object.keys(en).toSorted()).toEqual([...problemCodes].toSorted())
})

test.each([
  ['problems', de, en],
  ['cli', deWords, enWords],
])('the words of %s name the same things in both languages', (_, german, english) => {
  const named = (words: object) => leaves(words).map(([key, text]) => [key, placeholders(text).toSorted()])
  expect(named(german)).toEqual(named(english))
})

const problemsOf = (reading: ReturnType<typeof checkScenario | typeof checkStrategy>): readonly Problem[] =>
  reading.ok ? [] : reading.problems
const met: readonly Problem[] = [
  ...[
    '',
    '{',
    '\0',
    '{"a":1,"a":2}',
    ' '.repeat(1_000_001),
    '{"__proto__":1}',
    '['.repeat(20) + ']'.repeat(20),
  ].flatMap((file) => problemsOf(readScenario(file))),
  ...[...misshapen, ...contradictory].flatMap(([path, change]) =>
    problemsOf(checkScenario(changed(sound, path, change))),
  ),
  ...refusedStrategies.flatMap(([path, change]) => problemsOf(checkStrategy(changed(soundStrategy, path, change)))),
]

test('every problem is met by a case', () => {
  expect([...new Set(met.map(({ code }) => code))].toSorted()).toEqual([...problemCodes].toSorted())
})

test('a problem brings everything its message names', () => {
  const missing = met.filter((problem) => placeholders(de[problem.code]).some((name) => !Object.hasOwn(problem, name)))
  expect(missing).toEqual([])
})
