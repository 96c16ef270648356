import { expect, test } from 'vitest'
import type { Showing } from '../../src/content/comparison/showing.ts'
import { type Contradiction, contradictions } from '../../src/content/guide/contradictions.ts'
import { placeFrom, places } from '../../src/content/guide/places.ts'
import { type Question, questions } from '../../src/content/guide/questions.ts'
import { standing } from '../../src/content/guide/standing.ts'
import { type Step, steps, stepsFromStore } from '../../src/content/guide/steps.ts'
import { type Domain, presets, replay, type Strategy } from '../../src/engine/index.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { addressOf } from '../../src/presenters/showing.ts'
import { journeys } from './shipped.ts'
import { sourceIds } from './source-ids.ts'

const all: readonly Question[] = questions
const options = all.flatMap((question) => question.options)
const odd: readonly Contradiction[] = contradictions

test('there are twelve questions, each with at least three answers', () => {
  expect(all).toHaveLength(12)
  for (const { options: given } of all) expect(given.length).toBeGreaterThanOrEqual(3)
})

test('every rule rests on statements that exist', () => {
  const claims = [...options, ...odd, ...steps, standing.for, standing.against]
  for (const { sources } of claims) expect(sources.length).toBeGreaterThan(0)
  const ids = [...claims.flatMap(({ sources }) => sources), ...all.flatMap(({ systems = [] }) => systems)]
  expect(ids.filter((id) => !sourceIds.includes(id))).toEqual([])
})

test('what the guide must show of the sources is there', () => {
  const shown = all.flatMap(({ systems = [] }) => systems)
  const wanted = [14, 15, 16, 17, 18, 19, 20, 21, 22, 33, 34].map((number) => `T.${number}`)
  expect(wanted.filter((id) => !shown.includes(id))).toEqual([])
})

const showings: readonly Showing[] = [...options, ...odd, ...steps, ...Object.values(standing)].flatMap(
  ({ shownBy }) => shownBy ?? [],
)
test.each(showings)('$journey can be opened in the state that shows it', (showing) => {
  const journey = journeys.find(({ scenario }) => scenario.id === showing.journey)
  if (!journey) throw new Error('no such journey')
  expect(readSetting(journey, new URL(addressOf(showing), 'https://faden.test').searchParams).unknown).toEqual([])
})

test.each(all)(
  'the answers to $id go from separate to connected, and a harder pull never has a lower ceiling',
  (question) => {
    const pulls = question.options.map(({ pull }) => pull)
    expect(pulls).toEqual([...pulls].sort((one, other) => one - other))
    const ceilings = question.options.map(({ ceiling }) => (ceiling ? places.indexOf(ceiling) : places.length))
    expect(ceilings).toEqual([...ceilings].sort((one, other) => one - other))
  },
)

test('the places begin one after the other', () => {
  const from = places.map((place) => placeFrom[place])
  expect(from).toEqual([...from].sort((one, other) => one - other))
  expect(from[0]).toBe(-1)
})

test('a contradiction names two answers that exist', () => {
  for (const { between } of odd)
    for (const { question, option } of between)
      expect(all.find(({ id }) => id === question)?.options.map(({ id }) => id)).toContain(option)
})

/** What is shared after each step of an order, as a strategy. */
function strategiesAlong(order: readonly Step[]): readonly Strategy[] {
  return order.map((_, last) => {
    const shared = order.slice(0, last + 1).flatMap(({ shares }) => shares)
    const share = Object.fromEntries(shared.map((domain: Domain) => [domain, 'all' as const]))
    return { ...presets['cross-channel'], id: `after-${last}`, share: { '*': 'none', ...share } }
  })
}

test.each([{ order: steps }, { order: stepsFromStore }])(
  'stock is never shown without the order that reserves it',
  ({ order }) => {
    expect(order.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort())
    for (const { share } of strategiesAlong(order)) if (share.inventory === 'all') expect(share.orders).toBe('all')
  },
)

test.each([{ order: steps }, { order: stepsFromStore }])(
  'no step of the way adds a tear to the journey of the half bridge',
  ({ order }) => {
    const trap = journeys.find(({ scenario }) => scenario.id === 'web-app-store')
    if (!trap) throw new Error('no such journey')
    const gaps = [presets.multichannel, ...strategiesAlong(order)].map(
      (rule) => replay(trap.scenario, rule).summary.gaps,
    )
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one))
  },
)
