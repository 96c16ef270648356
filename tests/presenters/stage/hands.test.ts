import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, noHands, readHands, votes, writeHands } from '../../../src/presenters/stage/hands.ts'

const hand = fc.integer({ min: 0, max: 999 })
const anyHands = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), hand, hand, hand), { maxLength: 20 })

test('whatever was counted comes back from the address', () => {
  fc.assert(
    fc.property(anyHands, (entries) => {
      const all = new Map(entries.map(([step, left, right, none]) => [step, { left, right, none }]))
      const raised = [...all].filter(([, hands]) => votes.some((vote) => hands[vote] > 0))
      expect(new Map(readHands(writeHands(all) ?? '') ?? [])).toEqual(new Map(raised))
    }),
  )
})

test('no hand counts below none, and no room holds more than 999', () => {
  expect(counted(new Map(), 2, 'left', -1).get(2)).toEqual(noHands)
  const full = new Map([[2, { ...noHands, none: 999 }]])
  expect(counted(full, 2, 'none', 1).get(2)).toEqual({ ...noHands, none: 999 })
})

test.each(['x', '1.2.3', '1.2.3.4.5', '1.-2.3.4', '1.1.1.1-', '1.1000.1.1'])('%s counts nothing', (text) => {
  expect(readHands(text)).toBeUndefined()
})
