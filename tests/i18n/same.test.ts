import { expect, test } from 'vitest'
import { differences, hollow } from './same.ts'
import { flat, read, wordFiles } from './words.ts'

test('a missing, an extra and a differently filled key are found, nested ones too', () => {
  const german = flat({ a: { b: 'Schritt {{step}}', c: 'Ende' } })
  const english = flat({ a: { b: 'Step {{number}}', d: 'End' } })
  expect(differences(german, english)).toEqual(['missing: a.c', 'extra: a.d', 'other placeholders: a.b'])
})

test('each language may have its own plural forms', () => {
  const german = flat({ gaps_one: '{{count}} Riss', gaps_other: '{{count}} Risse' })
  const polish = flat({ gaps_one: '{{count}} a', gaps_few: '{{count}} b', gaps_many: '{{count}} c' })
  expect(differences(german, polish)).toEqual([])
})

test('an empty text and a value that is no text are found', () => {
  expect(hollow(flat({ a: ' ', b: { c: 3, d: null }, e: 'gut' }))).toEqual(['a', 'b.c', 'b.d'])
})

test.each(wordFiles)('%s says the same things in both languages', (name) => {
  expect(differences(read('de', name), read('en', name))).toEqual([])
})

test.each(wordFiles)('%s leaves nothing unsaid', (name) => {
  expect([...hollow(read('de', name)), ...hollow(read('en', name))]).toEqual([])
})
