import { expect, test } from 'vitest'
import { doubts } from '../../src/content/comparison/doubts.ts'
import { pairs } from '../../src/content/comparison/pairs.ts'
import { comparisonRows, comparisonSystems } from '../../src/content/comparison/rows.ts'
import type { Showing } from '../../src/content/comparison/showing.ts'
import { stops } from '../../src/content/comparison/stops.ts'
import { presets, replay } from '../../src/engine/index.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { addressOf } from '../../src/presenters/showing.ts'
import { journeys } from './shipped.ts'
import { sourceIds } from './source-ids.ts'

const everyDoubt = Object.values(doubts).flat()
const idsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"([SXT]\d?\.\d+)"/g)].flatMap(([, id]) => id ?? [])

test('the table has the five rows of the source, each with an objection that stands on the page', () => {
  expect(comparisonRows.map(({ source }) => source)).toEqual(['S4.24', 'S4.25', 'S4.26', 'S4.27', 'S4.28'])
  for (const { doubt } of comparisonRows) expect(everyDoubt.map(({ id }) => id)).toContain(doubt)
})

test('every point at which the sources disagree is there once, each with two voices', () => {
  const wanted = Array.from({ length: 18 }, (_, index) => `X.${index + 1}`)
  expect(everyDoubt.map(({ id }) => id).sort()).toEqual(wanted.sort())
  for (const { id, voices } of everyDoubt) {
    expect(voices[0].sources.length, id).toBeGreaterThan(0)
    expect(voices[1].speaker === 'source', id).toBe(voices[1].sources.length > 0)
  }
})

test('the continuum runs through every preset, each with what it rests on', () => {
  expect(stops.map(({ id }) => id)).toEqual(Object.keys(presets))
  for (const { sources } of stops) expect(sources.length).toBeGreaterThan(0)
})

test('every claim rests on statements that exist', () => {
  const ids = idsIn([comparisonRows, comparisonSystems, pairs, stops, everyDoubt])
  expect(ids.length).toBeGreaterThan(100)
  expect(ids.filter((id) => !sourceIds.includes(id))).toEqual([])
})

/** The state of a journey that a claim points to. */
function settingOf(showing: Showing) {
  const journey = journeys.find(({ scenario }) => scenario.id === showing.journey)
  if (!journey) throw new Error(`no journey: ${showing.journey}`)
  return readSetting(journey, new URL(addressOf(showing), 'https://faden.test').searchParams)
}

test.each([...comparisonRows, ...pairs.flatMap(({ strength, price }) => [strength, price]), ...everyDoubt])(
  'what shows a claim exists: $shownBy.journey',
  (claim) => {
    if ('shownBy' in claim) expect(settingOf(claim.shownBy).unknown).toEqual([])
  },
)

const sideOf = { multichannel: 'left', omnichannel: 'right' } as const

test.each(pairs)('D54: the strength $id shows no tear in its own lane and none that the other is spared', (pair) => {
  const { scenario, left, right } = settingOf(pair.strength.shownBy)
  const own = sideOf[pair.strategy]
  const severity = { left: replay(scenario, left).summary.severity, right: replay(scenario, right).summary.severity }
  expect(severity[own]).toBe(0)
  expect(severity[own]).toBeLessThanOrEqual(severity[own === 'left' ? 'right' : 'left'])
})

test.each(pairs)('D54: the price of $id shows in its own lane', (pair) => {
  const setting = settingOf(pair.price.shownBy)
  const { gaps, chances } = replay(setting.scenario, setting[sideOf[pair.strategy]]).summary
  expect(gaps + chances).toBeGreaterThan(0)
})

test('both strategies have as many strengths as prices, and as many as each other', () => {
  const count = (strategy: string) => pairs.filter((pair) => pair.strategy === strategy).length
  expect(count('multichannel')).toBe(count('omnichannel'))
})
