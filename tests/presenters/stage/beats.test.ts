import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beats,
  readBeat,
  type Spot,
  shareOf,
  shows,
  spotAfter,
  spotBefore,
} from '../../../src/presenters/stage/beats.ts'

/** Every spot of a journey of so many steps, walked from its start. */
function walk(total: number): readonly Spot[] {
  const spots: Spot[] = []
  for (let spot: Spot | null = { place: 0, beat: 'event' }; spot; spot = spotAfter(spot, total)) spots.push(spot)
  return spots
}

test('a talk shows every step beat by beat, and ends once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (total) => {
      const spots = walk(total)
      expect(spots).toHaveLength(total * (beats.length - 1) + 1)
      expect(spots.filter(({ beat }) => beat === 'end')).toEqual([{ place: total - 1, beat: 'end' }])
    }),
  )
})

test('the way back is the way there', () => {
  const spots = walk(4)
  expect(spots.slice(1).map(spotBefore)).toEqual(spots.slice(0, -1))
  expect(spotBefore({ place: 0, beat: 'event' })).toBeNull()
})

test('a beat keeps what came before it', () => {
  expect(beats.filter((part) => shows('left', part))).toEqual(['event', 'question', 'left'])
})

test('the share behind us grows from nothing to all', () => {
  const shares = walk(3).map((spot) => shareOf(spot, 3))
  expect([shares[0], shares.at(-1)]).toEqual([0, 1])
  expect([...shares].sort((one, other) => one - other)).toEqual(shares)
})

test('an address names a beat of its own step only', () => {
  expect([readBeat('why', false), readBeat('end', true), readBeat('end', false), readBeat('toString', true)]).toEqual([
    'why',
    'end',
    undefined,
    undefined,
  ])
})
