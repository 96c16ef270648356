import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { allShipped } from '../presenters/journeys.ts'
import { read } from './words.ts'

const count = (...texts: readonly (string | undefined)[]) =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

test.each(languages)('the four signs take under eighty words in %s (learning.md D28)', (language) => {
  const [lesson, engine] = [read(language, 'lesson.json'), read(language, 'engine.json')]
  const signs = ['kept', 'gap', 'chance', 'boundary'].flatMap((sign) => [
    engine.get(`marks.${sign}`),
    engine.get(`meanings.${sign}`),
  ])
  const words = count(...['title', 'fact', 'try'].map((key) => lesson.get(`signs.${key}`)), ...signs)
  expect(words).toBeGreaterThan(40)
  expect(words).toBeLessThan(80)
})

test.each(languages)(
  'every principle takes at most sixty words in %s, the two definitions included (D08)',
  async (language) => {
    const lesson = read(language, 'lesson.json')
    for (const { scenario, support, words } of await allShipped(language)) {
      const meanings = support === 'full' ? [lesson.get('name.multichannel'), lesson.get('name.omnichannel')] : []
      expect(count(words.learning, ...meanings), scenario.id).toBeLessThanOrEqual(60)
    }
  },
)

test.each(languages)('nothing defines the two strategies before the first prediction in %s (D04)', (language) => {
  const before = [...read(language, 'lesson.json'), ...read(language, 'replay.json')].filter(([key]) =>
    /^(?:signs|predict|second|home)\./.test(key),
  )
  expect(before.filter(([, text]) => /multichannel|omnichannel/i.test(text))).toEqual([])
})
