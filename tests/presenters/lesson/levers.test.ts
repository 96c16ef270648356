import { expect, test } from 'vitest'
import { leversOf } from '../../../src/presenters/lesson/levers.ts'
import { trendOf } from '../../../src/presenters/lesson/trend.ts'
import { allShipped } from '../journeys.ts'

const journeys = await allShipped('de')

test.each(journeys)('$scenario.id offers each of its changes once, those that show most first', (journey) => {
  const { first, more } = leversOf(journey)
  const levers = [...first, ...more]
  expect(levers.map(({ whatIf }) => whatIf.id).toSorted()).toEqual(journey.whatIfs.map(({ id }) => id).toSorted())
  const shown = levers.map(({ before, after }) => Math.abs(after - before))
  expect(shown).toEqual(shown.toSorted((one, other) => other - one))
  expect(first).toHaveLength(Math.min(2, levers.length))
  for (const { sides, before, after, trend } of levers) {
    expect(sides.length).toBeGreaterThan(0)
    expect(trend).toBe(trendOf(before, after))
  }
})

test('half a bridge makes more tears than none (journeys.md, J02)', () => {
  const journey = journeys.find(({ scenario }) => scenario.id === 'web-app-store')
  const trap = journey && leversOf(journey).first.find(({ whatIf }) => whatIf.id === 'stock-only')
  expect(trap?.trend).toBe('more')
})
