import { before } from '../../src/content/questions/before.ts'
import { pool, questionsByStation } from '../../src/content/questions/index.ts'
import { type JourneyId, optionIds, type Question } from '../../src/content/questions/question.ts'
import type { BeforeBook, StationWords } from '../../src/presenters/course/course.ts'
import { solutionOf } from '../../src/presenters/course/judge.ts'
import type { AnswerBook, AnswerWords, QuestionWords } from '../../src/presenters/course/words.ts'
import { journeys, languages, textOf } from '../content/shipped.ts'

export { languages }

const numbers = questionsByStation.map((_own, index) => String(index + 1))
export const stationWords = (language: string, name: string): StationWords =>
  JSON.parse(textOf(`locales/${language}/stations/${name}.json`))
const answerBook = (language: string, name: string): AnswerBook =>
  JSON.parse(textOf(`locales/${language}/stations/${name}-answers.json`))

/** Questions and answers of all stations, and those before and after. */
function bookIn(language: string): BeforeBook {
  const pairs = numbers.flatMap((name) => {
    const answers = answerBook(language, name)
    return Object.entries(stationWords(language, name).questions).map(([id, words]) => {
      const said = answers[id]
      if (!said) throw new Error(`no answers to ${id} in ${language}`)
      return [id, { ...words, ...said }] as const
    })
  })
  const before: BeforeBook = JSON.parse(textOf(`locales/${language}/stations/before.json`))
  return { ...Object.fromEntries(pairs), ...before }
}

const books = new Map(languages.map((language) => [language, bookIn(language)]))
export function questionWords(language: string, id: string): QuestionWords & AnswerWords {
  const words = books.get(language as 'de')?.[id]
  if (!words) throw new Error(`no words for question ${id} in ${language}`)
  return words
}

/** All journeys by id, for the judge. */
export const library = new Map(journeys.map(({ scenario }) => [scenario.id as JourneyId, scenario]))
/** The pool and the three questions before and after. */
export const allQuestions: readonly Question[] = [...pool, ...before]

/** A question with three options in one wording; the key is what the judge says. */
export interface Options {
  readonly name: string
  readonly stem: string
  readonly options: readonly string[]
  readonly key: string
  readonly keyPlace: number
}
export const optionsIn = (language: string): readonly Options[] =>
  allQuestions.flatMap((question) => {
    if (question.type !== 'choice' && question.type !== 'claims') return []
    const { second, ...first } = questionWords(language, question.id)
    const key = String(solutionOf(question, 0, library))
    return [first, ...(second ? [second] : [])].map(({ stem, options }, form) => ({
      name: `${question.id}.${form} ${language}`,
      stem,
      options: optionIds.map((id) => options[id] ?? ''),
      key: options[key] ?? '',
      keyPlace: (optionIds as readonly string[]).indexOf(key),
    }))
  })

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[-’.,][\p{L}\p{N}]+)*/gu) ?? []
