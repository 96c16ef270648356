import { expect, test } from 'vitest'
import { checkScenario, checkStrategy } from '../../src/content/schema/index.ts'
import { changed, sound, soundStrategy } from './corpus.ts'
import { contradictory } from './scenario-contradicted.ts'
import { misshapen, type Refusal } from './scenario-refused.ts'
import { refusedStrategies } from './strategy-refused.ts'

const problemsOf = (reading: ReturnType<typeof checkScenario | typeof checkStrategy>) =>
  reading.ok ? [] : reading.problems.map(({ code, path }) => `${path} ${code}`)
const named = (refusals: readonly Refusal[]) =>
  refusals.map((refusal) => ({ refusal, name: `${refusal[0]} = ${short(refusal[1])} is refused: ${refusal[2]}` }))
const short = (change: unknown): string => (change === undefined ? 'nothing' : JSON.stringify(change).slice(0, 60))

test.each(named([...misshapen, ...contradictory]))('a scenario with $name', ({ refusal }) => {
  const [path, change, code, at = path] = refusal
  expect(problemsOf(checkScenario(changed(sound, path, change)))).toContain(`${at} ${code}`)
})

test.each(named(refusedStrategies))('a strategy with $name', ({ refusal }) => {
  const [path, change, code, at = path] = refusal
  expect(problemsOf(checkStrategy(changed(soundStrategy, path, change)))).toContain(`${at} ${code}`)
})

test('a single fault of form makes a single problem', () => {
  const several = misshapen.filter(
    ([path, change]) => problemsOf(checkScenario(changed(sound, path, change))).length > 1,
  )
  expect(several.map(([path, , code]) => `${path} ${code}`)).toEqual([])
})

test('several faults are all named', () => {
  const twoFaults = changed(changed(sound, '$.steps[1].day', 0), '$.channels[0].kind', 'fax')
  expect(problemsOf(checkScenario(twoFaults)).toSorted()).toEqual([
    '$.channels[0].kind choiceUnknown',
    '$.steps[1].day numberTooSmall',
  ])
})
