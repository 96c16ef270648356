import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf, pool } from '../../src/content/questions/index.ts'
import { shelf } from '../../src/content/shelf.ts'
import { longest, readSaved, writeSaved } from '../../src/lms/saved.ts'

const kept = fc
  .dictionary(fc.stringMatching(/^roter-faden\/[a-z]{1,8}$/), fc.jsonValue())
  .map((values) => new Map(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])))
const place = fc.string().map((text) => `/de/course/2/?question=${encodeURIComponent(text.toWellFormed())}`)

test('a state comes back as it was saved', () => {
  fc.assert(
    fc.property(place, kept, (at, all) => {
      const text = writeSaved({ place: at, kept: all })
      fc.pre(text.length <= longest)
      const back = readSaved(text)
      expect(back.place).toBe(at)
      expect([...back.kept].map(([key, json]) => [key, JSON.parse(json)])).toEqual(
        [...all].map(([key, json]) => [key, JSON.parse(json)]),
      )
    }),
  )
})

test('whatever a platform gives back is read or left', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSaved(text)))
  expect(readSaved('{"v":2,"at":"/de/","kept":{}}').place).toBe('')
  expect(readSaved('{"v":1,"at":"javascript:alert(1)","kept":{}}').place).toBe('')
})

/** Everything that can be learned, learned: no state is longer. */
const everything = () => {
  const ids = shelf.map(({ id }) => id)
  const forms = pool.flatMap((question) =>
    Array.from({ length: formsOf(question) }, (_, form) => `${question.id}.${form}`),
  )
  const three = { before1: 'a', before2: 'a', before3: 'a' }
  const course = {
    seen: Object.fromEntries(forms.map((name) => [name, 9999])),
    solved: Object.fromEntries(pool.map(({ id }) => [id, false])),
    passed: [1, 2, 3, 4, 5, 6],
    before: three,
    after: three,
  }
  const progress = { predict: ids, explain: ids, vary: ids, compare: ids }
  const all = { course, progress, ended: ids, signs: true, theme: 'system', speed: 'normal', characters: true }
  return new Map(Object.entries(all).map(([name, value]) => [`roter-faden/${name}`, JSON.stringify(value)]))
}

test('even with everything learned a state stays under 4,000 characters, and an address that is too long loses its query', () => {
  const short = writeSaved({ place: '/de/course/final/?round=1a.0&at=12', kept: everything() })
  expect(short.length).toBeLessThanOrEqual(longest)
  expect(readSaved(short).place).toContain('at=12')
  const long = writeSaved({ place: `/de/journeys/loud-quiet-foreign/?left=${'x'.repeat(1800)}`, kept: everything() })
  expect(long.length).toBeLessThanOrEqual(longest)
  expect(readSaved(long)).toMatchObject({ place: '/de/journeys/loud-quiet-foreign/' })
  expect(readSaved(long).kept.size).toBe(everything().size)
})

test('nothing but ASCII is written', () => {
  const text = writeSaved({ place: '/de/', kept: new Map([['roter-faden/x', '"Größe \u{1F9F5}"']]) })
  expect(text).toMatch(/^[\x20-\x7e]*$/)
  expect(readSaved(text).kept.get('roter-faden/x')).toBe('"Größe \u{1F9F5}"')
})
