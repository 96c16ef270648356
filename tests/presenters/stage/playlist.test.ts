import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shelf } from '../../../src/content/shelf.ts'
import {
  itemAfter,
  moved,
  placeOfItem,
  playableScreens,
  readPlaylist,
  ticked,
  unknownIn,
  writePlaylist,
} from '../../../src/presenters/stage/playlist.ts'

const journeys = shelf.map(({ id }) => id)
const all = [...journeys, ...playableScreens]
const anyList = fc.uniqueArray(fc.constantFrom(...all))

test('a programme comes back from its link as it was, and the longest link is short', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      expect(readPlaylist(writePlaylist(list), journeys)).toEqual(list)
    }),
  )
  expect(writePlaylist(all)?.length).toBeLessThan(1800)
})

test('what nobody knows, and what stands there twice, is left out', () => {
  expect(readPlaylist('two-prices.<script>.two-prices..story', journeys)).toEqual(['two-prices', 'story'])
  expect(readPlaylist(null, journeys)).toEqual([])
})

test('what nobody knows can be named, once', () => {
  expect(unknownIn('two-prices.<script>.nobody..story.nobody', journeys)).toEqual(['<script>', 'nobody'])
  expect(unknownIn(null, journeys)).toEqual([])
})

test('moving keeps every item, and the way back undoes it', () => {
  fc.assert(
    fc.property(anyList, fc.constantFrom(...all), (list, item) => {
      const later = moved(list, item, 1)
      expect([...later].sort()).toEqual([...list].sort())
      if (later !== list) expect(moved(later, item, -1)).toEqual(list)
    }),
  )
})

test('ticking twice changes nothing but the order', () => {
  expect(ticked(ticked(['story'], 'two-prices'), 'two-prices')).toEqual(['story'])
})

test('a journey is shown on the stage with its programme, a screen as it is', () => {
  expect(placeOfItem('two-prices', ['two-prices', 'story'])).toBe('/present/two-prices/?list=two-prices.story')
  expect(placeOfItem('two-prices', ['two-prices'])).toBe('/present/two-prices/')
  expect(placeOfItem('story', ['story'])).toBe('/story/')
  expect([itemAfter(['two-prices', 'story'], 'two-prices'), itemAfter(['story'], 'story'), itemAfter([], 'x')]).toEqual(
    ['story', null, null],
  )
})
