import { expect, test } from 'vitest'
import { leadOf, minutesOf, readWhole } from '../../../src/presenters/stage/pace.ts'

test('half of the talk in a third of the time is ahead, the other way round behind', () => {
  expect(leadOf(0.5, 200, 600)).toBe(100)
  expect(leadOf(0.5, 400, 600)).toBe(-100)
})

test('times are minutes and seconds', () => {
  expect([minutesOf(0), minutesOf(67.9), minutesOf(3600), minutesOf(-5)]).toEqual(['0:00', '1:07', '60:00', '0:00'])
})

test('only whole numbers within bounds are read', () => {
  expect(['20', '0', '601', '1.5', '-3', 'x', ''].map((text) => readWhole(text, 1, 600))).toEqual([
    20,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(readWhole(null, 1, 600)).toBeNull()
})
