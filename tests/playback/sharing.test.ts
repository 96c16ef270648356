import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNewer, later, readMessage } from '../../src/playback/sharing.ts'

const shared = { path: '/de/present/two-prices/', query: 'step=s2', theme: 'system' }
const state = { kind: 'state', from: 'stage', stamp: { version: 3, by: 'a' }, shared }

test('a message of the other window is read as it was sent', () => {
  expect(readMessage(state)).toEqual(state)
  expect(readMessage({ kind: 'hello', from: 'speaker', more: 1 })).toEqual({ kind: 'hello', from: 'speaker' })
})

test.each([
  ['no record', 'hello'],
  ['nobody', { kind: 'hello' }],
  ['an unknown window', { kind: 'hello', from: 'audience' }],
  ['no stamp', { ...state, stamp: undefined }],
  ['a path that is no text', { ...state, shared: { ...shared, path: 7 } }],
  ['a text without end', { ...state, shared: { ...shared, query: 'x'.repeat(10_000) } }],
])('%s is not ours', (_, data) => {
  expect(readMessage(data)).toBeNull()
})

test('whatever comes, reading never breaks', () => {
  fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)))
})

test('of two different states exactly one is newer, for both windows alike', () => {
  const stamp = fc.record({ version: fc.nat(5), by: fc.constantFrom('a', 'b') })
  fc.assert(
    fc.property(stamp, stamp, (one, other) => {
      const isSame = one.version === other.version && one.by === other.by
      expect(isNewer(one, other) !== isNewer(other, one)).toBe(!isSame)
    }),
  )
})

test('what is chosen now outranks all that is known, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (version, now) => {
      const known = { version, by: 'z' }
      expect(isNewer({ version: later(known, now), by: 'a' }, known)).toBe(true)
    }),
  )
})

test('a key pressed in a window that has just opened outranks the answer to its greeting', () => {
  const answer = { version: 1, by: 'z' }
  expect(isNewer({ version: later({ version: 0, by: 'a' }, Date.UTC(2026, 0)), by: 'a' }, answer)).toBe(true)
})
