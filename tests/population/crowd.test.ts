import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presets } from '../../src/engine/index.ts'
import { outcomeOf, personOf, stepsMet } from '../../src/population/crowd.ts'
import { assumptionsQuery, readAssumptions, rulesOf, tally } from '../../src/presenters/story/people.ts'
import { scenarioOf } from '../../src/presenters/story/telling.ts'
import { starts } from '../../src/presenters/story/week.ts'
import { anyWeek } from '../presenters/story/arbitrary.ts'

const strategies = [presets.multichannel, presets.omnichannel] as const
const rules = rulesOf(readAssumptions(new URLSearchParams(), starts.chapters))
const crowd = (seed: number) =>
  Array.from({ length: rules.size }, (_, number) =>
    personOf(scenarioOf(starts.chapters), { ...rules, seed }, number, strategies),
  )

test('the same seed gives the same people, another one others', () => {
  expect(crowd(1)).toEqual(crowd(1))
  expect(crowd(1)).not.toEqual(crowd(2))
})

test('both lanes get the same people: who meets what does not depend on the strategy', () => {
  fc.assert(
    fc.property(anyWeek, fc.nat(9999), fc.nat(999), (week, seed, number) => {
      const own = { ...rules, seed }
      const one = personOf(scenarioOf(week), own, number, strategies)
      const other = personOf(scenarioOf(week), own, number, [presets['omnichannel-ideal'], presets.multichannel])
      expect(one.met).toEqual(other.met)
      expect(one.left).toEqual(other.right)
    }),
  )
})

test('nobody meets what nobody uses, everybody meets what everybody uses and notices', () => {
  const scenario = scenarioOf(starts.chapters)
  const all = { seed: 3, size: 10, attention: 1, reach: { billboard: 1, radio: 1, display: 1 } }
  for (let number = 0; number < 10; number += 1) {
    expect(stepsMet(scenario, all, number)).toEqual(scenario.steps)
    expect(stepsMet(scenario, { ...all, reach: { billboard: 0, radio: 0, display: 0 } }, number)).toEqual([])
    expect(stepsMet(scenario, { ...all, attention: 0 }, number)).toEqual([])
  }
})

test('more reach loses nobody: who met a contact still meets it', () => {
  const scenario = scenarioOf(starts.tv)
  fc.assert(
    fc.property(fc.nat(999), fc.double({ min: 0, max: 1, noNaN: true }), (number, share) => {
      const few = stepsMet(scenario, { ...rules, reach: { tv: share / 2, display: share / 2 } }, number)
      const many = stepsMet(scenario, { ...rules, reach: { tv: share, display: share } }, number)
      expect(many).toEqual(expect.arrayContaining([...few]))
    }),
  )
})

test('a share of a thousand is near the share that was asked for', () => {
  const met = crowd(1).filter(({ met: steps }) => steps.includes('c0')).length
  expect(met).toBeGreaterThan(230) // 40 of 100 use it, 70 of 100 notice: 280
  expect(met).toBeLessThan(330)
})

test.each([
  [[], 3, 'none'],
  [[1, 2, 3], 3, 'whole'],
  [[1, 1, 2, 3], 3, 'whole'],
  [[2, 1, 3], 3, 'part'],
  [[1, 2], 3, 'part'],
  [[1, 1, 1, 1, 1], 3, 'five'],
] as const)('chapters %j of %i are: %s', (chapters, total, outcome) => {
  expect(outcomeOf({ chapters }, total)).toBe(outcome)
})

test('everybody is counted once in each lane', () => {
  const { left, right } = tally(crowd(1), 3)
  for (const { counts } of [left, right]) expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(1000)
  expect(left.counts[0]).toEqual(['whole', 0])
})

test('assumptions stand in the address', () => {
  const assumptions = { seed: 12, attention: 35, reach: { tv: 5, display: 100 } }
  expect(readAssumptions(new URLSearchParams(assumptionsQuery(assumptions)), starts.tv)).toEqual(assumptions)
  expect(readAssumptions(new URLSearchParams('seed=x&attention=999&reach=tv.moon7'), starts.tv)).toEqual(
    readAssumptions(new URLSearchParams(), starts.tv),
  )
})
