import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelf } from '../../src/content/shelf.ts'
import { cardOf } from '../../src/presenters/cards.ts'
import { choicesOf, facetNames, filtered, readFilters } from '../../src/presenters/gallery.ts'
import { changedSearch } from '../../src/ui/changed-search.ts'
import { shipped } from './journeys.ts'

const cards = await Promise.all(
  shelf.map(async (mark) => {
    const { scenario, words } = await shipped(mark.id)
    return cardOf(mark, scenario, words)
  }),
)
const read = (query: string) => readFilters(cards, new URLSearchParams(query))
const found = (query: string) => filtered(cards, read(query).filters).map(({ id }) => id)
const facet = fc.constantFrom(...facetNames)
const all = read('').filters
/** Any value of any filter, or none. */
const wanted = fc.record(
  Object.fromEntries(
    facetNames.map((name) => [name, fc.constantFrom(null, ...choicesOf(cards, all, name).map(({ value }) => value))]),
  ),
)
const asQuery = (values: Readonly<Record<string, string | null>>) => changedSearch(new URLSearchParams(), values)

test('without filters every journey is there, in its order', () => {
  expect(found('')).toEqual(shelf.map(({ id }) => id))
})

test('a filter keeps what has it', () => {
  expect(found('verdict=multichannel')).toEqual(['market-stall', 'faster-than-sync'])
  expect(found('family=measurement')).toEqual(['four-stars'])
  expect(found('industry=insurance')).toEqual(['half-filled-form'])
  expect(found('channel=radio')).toEqual(['three-chapters'])
})

test('several filters keep what has all of them, which can be nothing', () => {
  expect(found('industry=fashion&verdict=multichannel')).toEqual(['faster-than-sync'])
  expect(found('industry=insurance&verdict=multichannel')).toEqual([])
})

describe('a value that no journey has', () => {
  test.each(['', 'APP', 'sms', 'constructor', '__proto__', '<b>'])('“%s” is named and filters nothing', (value) => {
    for (const name of facetNames) {
      const { filters, unknown } = read(new URLSearchParams({ [name]: value }).toString())
      expect([filters, unknown]).toEqual([all, [name]])
    }
  })
})

test('the number beside a choice is what the choice leaves', () => {
  fc.assert(
    fc.property(wanted, facet, (values, name) => {
      const { filters } = read(asQuery(values))
      for (const { value, count } of choicesOf(cards, filters, name))
        expect(filtered(cards, read(asQuery({ ...values, [name]: value })).filters)).toHaveLength(count)
    }),
  )
})

test('one more filter never brings a journey back', () => {
  fc.assert(
    fc.property(wanted, facet, (values, name) => {
      const fewer = found(asQuery(values))
      expect(found(asQuery({ ...values, [name]: null }))).toEqual(expect.arrayContaining(fewer))
    }),
  )
})

test('a change of one filter leaves everything else in the address', () => {
  const address = new URLSearchParams('course=7&channel=app&family=trust')
  expect(changedSearch(address, { channel: null, verdict: 'draw' })).toBe('?course=7&family=trust&verdict=draw')
})
