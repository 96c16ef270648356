import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gainOf } from '../../src/presenters/course/gain.ts'
import { goalState, readProgress, stationState, untouched, withAnswer } from '../../src/presenters/course/progress.ts'

test('a goal is reached with two of its questions solved, not with one, and not by seeing one twice', () => {
  const once = withAnswer(untouched, { id: '1a', form: 0 }, true)
  expect(goalState(untouched, 'LO1')).toBe('open')
  expect(goalState(once, 'LO1')).toBe('begun')
  expect(goalState(withAnswer(once, { id: '1a', form: 1 }, true), 'LO1')).toBe('begun')
  expect(goalState(withAnswer(once, { id: '1b', form: 0 }, true), 'LO1')).toBe('reached')
  expect(goalState(withAnswer(once, { id: '1b', form: 0 }, false), 'LO1')).toBe('begun')
})

test('the last answer counts, so that a goal can slip again', () => {
  const both = withAnswer(withAnswer(untouched, { id: '1a', form: 0 }, true), { id: '1b', form: 0 }, true)
  expect(goalState(withAnswer(both, { id: '1a', form: 1 }, false), 'LO1')).toBe('begun')
})

test('a passed check reaches both goals of its station and no others', () => {
  const passed = { ...untouched, passed: [2] }
  expect([1, 2, 3].map((number) => stationState(passed, number))).toEqual(['open', 'reached', 'open'])
})

test('what is kept is read as it was written, and nothing else is believed', () => {
  const kept = withAnswer({ ...untouched, before: { p1: 'b' } }, { id: '4a', form: 5 }, false)
  expect(readProgress(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  for (const odd of [null, 3, [], {}, { ...untouched, passed: 'all' }, { ...untouched, seen: { a: 'x' } }])
    expect(readProgress(odd)).toBeNull()
  fc.assert(fc.property(fc.anything(), (odd) => void readProgress(odd)))
})

test('the gain is the share of what was missing before', () => {
  const right = { p1: 'b', p2: 'c', p3: 'a' }
  expect(gainOf({ before: { ...right, p1: 'a', p2: 'a' }, after: { ...right, p1: 'a' } })).toEqual({
    before: 1,
    after: 2,
    gain: 0.5,
  })
  expect(gainOf({ before: right, after: right }).gain).toBeNull()
  expect(gainOf({ before: { p1: 'a' }, after: right })).toEqual({ before: null, after: 3, gain: null })
})
