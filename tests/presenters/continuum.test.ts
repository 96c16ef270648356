import { expect, test } from 'vitest'
import { usualChoice } from '../../src/content/comparison/usual.ts'
import { presets, replay } from '../../src/engine/index.ts'
import { continuumOf, readChoice, shiftOf } from '../../src/presenters/continuum.ts'
import { signOf } from '../../src/presenters/outcome.ts'
import { allShipped, shipped } from './journeys.ts'

const journeys = await allShipped('en')
const gapsOf = async (id: string) => continuumOf(await shipped(id)).map(({ replay: { summary } }) => summary.gaps)

test.each(journeys)('$scenario.id runs at each stop as the engine says', (journey) => {
  for (const { id, signs } of continuumOf(journey))
    expect(signs).toEqual(replay(journey.scenario, presets[id]).frames.map(signOf))
})

test.each(journeys)(
  '$scenario.id changes at a stop exactly where the stop before came to something else',
  (journey) => {
    for (const { id, before, changes } of continuumOf(journey)) {
      const now = replay(journey.scenario, presets[id]).frames
      const then = before && replay(journey.scenario, presets[before]).frames
      const other = now.filter((frame, place) => !then || JSON.stringify(frame) !== JSON.stringify(then[place]))
      expect(changes.map(({ step }) => step)).toEqual(other.map(({ step }) => step))
    }
  },
)

test('more connection is not always better: the usual journey tears more with half a bridge than with declared limits', async () => {
  const [, declared = 0, grown = 0] = await gapsOf(usualChoice.journey)
  expect(grown).toBeGreaterThan(declared)
})

test('a shift names what is newly shared, how soon, and what else is different', () => {
  expect(shiftOf(presets['multichannel-declared'], presets['multichannel-grown'])).toEqual({
    gained: ['campaign', 'prices', 'productInfo', 'inventory'],
    gainedAllElse: false,
    pace: 'nightly',
    incentives: null,
    declares: false,
    fallback: false,
  })
  expect(shiftOf(presets['cross-channel'], presets.omnichannel)).toMatchObject({
    gainedAllElse: true,
    pace: { from: 5, to: 60 },
    incentives: 'shared',
  })
  expect(shiftOf(presets.omnichannel, presets['omnichannel-ideal'])).toMatchObject({
    gained: [],
    pace: { from: 0, to: 0 },
    fallback: true,
  })
})

test('an address chooses journey and stop; what does not exist is told and falls back', () => {
  const read = (query: string) => readChoice(new URLSearchParams(query))
  expect(read('')).toEqual({ ...usualChoice, unknown: [] })
  expect(read('journey=two-prices&stop=omnichannel')).toEqual({
    journey: 'two-prices',
    stop: 'omnichannel',
    unknown: [],
  })
  expect(read('journey=nowhere&stop=toString')).toEqual({ ...usualChoice, unknown: ['journey', 'stop'] })
})
