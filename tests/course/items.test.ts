import { describe, expect, test } from 'vitest'
import { formsOf, pool, questionsByStation } from '../../src/content/questions/index.ts'
import { misconceptions, objectives, optionIds } from '../../src/content/questions/question.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { journeys } from '../content/shipped.ts'
import { sourceIds } from '../content/source-ids.ts'
import { allQuestions, languages, optionsIn, questionWords, wordsIn } from './shipped.ts'

/** What would give a key away, or make a question hard for the wrong reason (learning.md section 6). */
test('there are 36 questions, three for each of twelve objectives, six in each station', () => {
  expect(pool).toHaveLength(36)
  for (const objective of objectives)
    expect(pool.filter((question) => question.objective === objective).length, objective).toBe(3)
  // presenters/course/progress.ts reads the goal from the id
  for (const { id, objective } of pool) expect(`LO${Number.parseInt(id, 10)}`).toBe(objective)
  expect(questionsByStation.map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 6])
  expect(new Set(allQuestions.map(({ id }) => id)).size).toBe(allQuestions.length)
})

test('every question names sources that exist, and a place in a journey that exists', () => {
  for (const { id, sources, place } of allQuestions) {
    expect(sources.length, id).toBeGreaterThan(0)
    expect(
      sources.filter((source) => !sourceIds.includes(source)),
      id,
    ).toEqual([])
    const journey = journeys.find(({ scenario }) => scenario.id === place.journey)
    if (!journey) throw new Error(`${id}: no journey ${place.journey}`)
    const { journey: _journey, ...query } = place
    expect(readSetting(journey, new URLSearchParams(query)).unknown, id).toEqual([])
  }
})

test('every distractor carries a misconception, the key carries none', () => {
  for (const question of allQuestions) {
    expect(
      Object.values(question.tempting).every((found) => misconceptions.includes(found)),
      question.id,
    ).toBe(true)
    expect(Object.keys(question.tempting).length, question.id).toBeGreaterThan(0)
    if (question.type !== 'choice') continue
    expect(Object.keys(question.tempting).sort()).toEqual(optionIds.filter((id) => id !== question.key))
  }
})

test('every misconception is a wrong answer of at least two questions, M16 of one', () => {
  const count = (wanted: string) =>
    pool.filter(({ tempting }) => Object.values(tempting).some((m) => m === wanted)).length
  const rare = misconceptions.filter((id) => count(id) < (id === 'M16' ? 1 : 2))
  expect(rare).toEqual([])
})

test('fixed choices of the pool have a second wording', () => {
  for (const question of allQuestions) if (question.type === 'choice') expect(formsOf(question), question.id).toBe(2)
})

describe.each(languages)('in %s', (language) => {
  const items = optionsIn(language)

  test('a stem has at most 45 words and is a question or a task', () => {
    for (const { id } of allQuestions) {
      const { stem, second } = questionWords(language, id)
      for (const text of [stem, second?.stem ?? stem]) {
        expect(wordsIn(text).length, text).toBeLessThanOrEqual(45)
        expect(text).toMatch(/[.?]$/)
      }
    }
  })

  test('there are three options of like length: the longest has at most 1.3 times the words of the shortest', () => {
    const uneven = items.flatMap(({ name, options }) => {
      const lengths = options.map((option) => wordsIn(option).length)
      return Math.max(...lengths) > 1.3 * Math.min(...lengths) ? [`${name}: ${lengths.join(' ')}`] : []
    })
    expect(items.every(({ options }) => options.length === 3 && new Set(options).size === 3)).toBe(true)
    expect(uneven).toEqual([])
  })

  test('no option says all or none of these, and none says always or never only where it is wrong', () => {
    const summing = language === 'de' ? /\b(?:alle|keine) (?:der )?genannten/i : /\b(?:all|none) of (?:the|these)/i
    const absolute = language === 'de' ? /\b(?:immer|nie|niemals)\b/i : /\b(?:always|never)\b/i
    const found = items.filter(({ options, key }) =>
      options.some((option) => summing.test(option) || (absolute.test(option) && !absolute.test(key))),
    )
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('the key stands first, second and third about equally often', () => {
    const once = items.filter(({ name }) => name.includes('.0 '))
    const places = [0, 1, 2].map((place) => once.filter(({ keyPlace }) => keyPlace === place).length)
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(4)
  })
})
