import { expect, test } from 'vitest'
import { formatsOf } from '../../src/i18n/format.ts'

const [german, english] = [formatsOf('de'), formatsOf('en')]

test('times are on a 24-hour clock, with seconds only where they were given', () => {
  expect([german.time('17:45'), english.time('17:45')]).toEqual(['17:45', '17:45'])
  expect([german.time('00:05:09'), english.time('00:05:09')]).toEqual(['00:05:09', '00:05:09'])
})

test('whole prices have no cents', () => {
  expect([german.price(129), english.price(129)]).toEqual(['129\u00a0€', '€129'])
  expect([german.price(1299.9), english.price(1299.9)]).toEqual(['1.299,90\u00a0€', '€1,299.90'])
})

test('a share is written in per cent', () => {
  expect([german.percent(0.2), english.percent(0.125)]).toEqual(['20\u00a0%', '12.5%'])
})

test('numbers are grouped as the language groups them', () => {
  expect([german.number(12345.5), english.number(12345.5)]).toEqual(['12.345,5', '12,345.5'])
})
