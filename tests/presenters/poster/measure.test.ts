import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf, wrap } from '../../../src/presenters/poster/measure.ts'

test('a text is as wide as its letters, at its size', () => {
  expect(widthOf('', 20)).toBe(0)
  expect(widthOf('Mm', 20)).toBe(widthOf('M', 20) + widthOf('m', 20))
  expect(widthOf('Faden', 40)).toBeCloseTo(2 * widthOf('Faden', 20))
  expect(widthOf('illi', 20)).toBeLessThan(widthOf('MMMM', 20) / 2)
})

test('a broken text keeps its words in order, and no line is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
      const lines = wrap(text, 20, width)
      expect(lines.join('').replaceAll(/[ \n\t]/g, '')).toBe(text.replaceAll(/[ \n\t]/g, ''))
      for (const line of lines) expect([...line].length === 1 || widthOf(line, 20) <= width).toBe(true)
    }),
  )
})

test('a number stays with its unit', () => {
  expect(wrap('Das kostet 129\u00a0€ heute', 20, widthOf('Das kostet 129', 20))).toEqual([
    'Das kostet',
    '129\u00a0€ heute',
  ])
})
