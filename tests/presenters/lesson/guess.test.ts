import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  confidences,
  type Guess,
  nothingTears,
  readGuess,
  toggled,
  writeGuess,
} from '../../../src/presenters/lesson/guess.ts'

const total = 12
const steps = fc.uniqueArray(fc.integer({ min: 1, max: total })).map((list) => list.sort((one, other) => one - other))
const guesses: fc.Arbitrary<Guess> = fc.record({
  left: steps,
  right: steps,
  confidence: fc.constantFrom(null, ...confidences),
})

test('a prediction is written as step and lane, then how sure', () => {
  expect(writeGuess({ left: [2, 3], right: [], confidence: 2 })).toBe('2l.3l-2')
  expect(writeGuess({ left: [3], right: [1, 3], confidence: null })).toBe('1r.3l.3r')
  expect(writeGuess(nothingTears)).toBe('none')
  expect(writeGuess({ ...nothingTears, confidence: 3 })).toBe('none-3')
})

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(guesses, (guess) => {
      expect(readGuess(writeGuess(guess), total)).toEqual(guess)
    }),
  )
})

test('no text whatever breaks the reading, and what is read can be written and read again', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9lrnoe.-]{0,30}$/))
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, length) => {
      const guess = readGuess(text, length)
      if (guess) expect(readGuess(writeGuess(guess), length)).toEqual(guess)
    }),
  )
})

describe('no prediction is', () => {
  test.each(['', 'x', '0l', '13l', '2', '2l.', '2l..3l', '2x', '-2', 'none-4', '2l-0', '2l 3l', 'None', '2l.none'])(
    '“%s”',
    (text) => expect(readGuess(text, total)).toBeUndefined(),
  )
  test('an endless text', () => expect(readGuess(`${'1l.'.repeat(100_000)}1l`, total)).toBeUndefined())
})

test('a tear is put in and taken out again, in its lane only', () => {
  fc.assert(
    fc.property(guesses, fc.constantFrom('left', 'right'), fc.integer({ min: 1, max: total }), (guess, side, step) => {
      const other = side === 'left' ? 'right' : 'left'
      const once = toggled(guess, side, step)
      expect(once[side].includes(step)).toBe(!guess[side].includes(step))
      expect(once[other]).toEqual(guess[other])
      expect(toggled(once, side, step)).toEqual(guess)
    }),
  )
})
