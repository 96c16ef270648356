import { describe, expect, test } from 'vitest'
import { stations } from '../../src/content/course.ts'
import { before } from '../../src/content/questions/before.ts'
import { questionsByStation } from '../../src/content/questions/index.ts'
import { misconceptions, type Question } from '../../src/content/questions/question.ts'
import { choicesOf } from '../../src/presenters/course/answer.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { journeys } from '../content/shipped.ts'
import { sourceIds } from '../content/source-ids.ts'
import { differences } from '../i18n/same.ts'
import { read } from '../i18n/words.ts'
import { languages, questionWords, stationWords, wordsIn } from './shipped.ts'

const numbers = questionsByStation.map((_own, index) => index + 1)
const sentencesIn = (text: string) => text.split(/(?<=[.?:])\s+/u).filter((sentence) => wordsIn(sentence).length > 0)
/** Läsbarhetsindex: words a sentence plus the share of words of more than six letters in per cent. */
function lix(texts: readonly string[]) {
  const words = texts.flatMap(wordsIn)
  const long = words.filter((word) => word.length > 6).length
  return words.length / texts.flatMap(sentencesIn).length + (100 * long) / words.length
}

test.each(numbers)(
  'station %i rests on sources, journeys and places that exist, and breaks the naive rule once',
  (number) => {
    const station = stations[number - 1]
    if (!station) throw new Error('no station')
    expect(station.sources.filter((id) => !sourceIds.includes(id))).toEqual([])
    for (const { journey, ...query } of [station.balance, ...station.journeys.map((id) => ({ journey: id }))]) {
      const found = journeys.find(({ scenario }) => scenario.id === journey)
      expect(found && readSetting(found, new URLSearchParams(query)).unknown).toEqual([])
    }
    const own = questionsByStation[number - 1]?.map(({ objective }) => objective) ?? []
    expect([...new Set(own)].sort()).toEqual([...station.objectives].sort())
  },
)

test('every misconception is taken up at exactly one station', () => {
  expect(stations.flatMap(({ beliefs }) => beliefs).sort()).toEqual([...misconceptions].sort())
})

/** The keys under `feedback` that some answer leads to. */
function feedbackKeys(question: Question): readonly string[] {
  const choices = choicesOf({ question, form: 0, seed: '' })
  if (question.type === 'spot') return [...choices, ...question.worlds.map(({ id }) => id)]
  if (question.type === 'cause') return [...choices, ...choices.map((id) => `${id}-right`)]
  if (question.type === 'estimate') return ['near', 'low', 'high']
  if (question.type !== 'lab') return choices
  return ['solved', ...Object.keys(question.tempting)]
}

describe.each(languages)('in %s', (language) => {
  test.each([...questionsByStation.flat(), ...before])(
    'question $id has words for every option and every answer, and no others',
    (question) => {
      const words = questionWords(language, question.id)
      const choices = choicesOf({ question, form: 0, seed: '' })
      const options = choices.length > 0 ? [...choices].sort() : ['value']
      expect(Object.keys(words.options).sort()).toEqual(options)
      expect(Object.keys(words.feedback).sort()).toEqual([...feedbackKeys(question)].sort())
      expect(Boolean(words.second)).toBe(question.type === 'choice' && question.twice)
      if (words.second) expect(Object.keys(words.second.options).sort()).toEqual(options)
      if (question.type === 'matching')
        expect(Object.keys(words.groups ?? {}).sort()).toEqual([...question.groups].sort())
      if (question.type === 'spot')
        expect(Object.keys(words.worlds ?? {}).sort()).toEqual(question.worlds.map(({ id }) => id).sort())
      expect(Boolean(words.hint)).toBe(!question.id.startsWith('p'))
    },
  )

  test.each(numbers)('station %i has a plain summary, a short principle, and words for all it names', (number) => {
    const { text } = stationWords(language, String(number))
    const station = stations[number - 1]
    if (!text || !station) throw new Error('no station')
    expect(text.summary.flatMap(wordsIn).length).toBeLessThanOrEqual(120)
    const long = text.summary.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 15)
    expect(long).toEqual([])
    expect(wordsIn(text.principle).length).toBeLessThanOrEqual(60)
    expect(Object.keys(text.tasks).sort()).toEqual([...station.journeys].sort())
    expect(Object.keys(text.beliefs).sort()).toEqual([...station.beliefs].sort())
    expect(Boolean(text.similar)).toBe(number > 1)
  })

  test('all of it reads easily', () => {
    const items = numbers.flatMap((number) => [
      ...read(language, `stations/${number}.json`),
      ...read(language, `stations/${number}-answers.json`),
    ])
    const sentences = items.flatMap(([, text]) => sentencesIn(text))
    const average = sentences.flatMap(wordsIn).length / sentences.length
    expect(average).toBeLessThanOrEqual(20)
    const questions = items.filter(([key]) => !key.startsWith('text')).map(([, text]) => text)
    expect(lix(questions)).toBeLessThanOrEqual(language === 'de' ? 40 : 45)
    expect(lix(items.map(([, text]) => text))).toBeLessThanOrEqual(45)
  })
})

test.each([...numbers.map(String), ...numbers.map((number) => `${number}-answers`), 'before'])(
  'station file %s has the same keys in both languages',
  (name) => {
    expect(differences(read('de', `stations/${name}.json`), read('en', `stations/${name}.json`))).toEqual([])
  },
)
