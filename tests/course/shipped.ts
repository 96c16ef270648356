import { before } from '../../src/content/questions/before.ts'
import { pool, questionsByStation } from '../../src/content/questions/index.ts'
import { type JourneyId, optionIds, type Question } from '../../src/content/questions/question.ts'
import type { StationWords } from '../../src/presenters/course/course.ts'
import { solutionOf } from '../../src/presenters/course/judge.ts'
import type { QuestionWords } from '../../src/presenters/course/words.ts'
import { journeys, languages, textOf } from '../content/shipped.ts'

export { languages }

const stationNames = [...questionsByStation.map((_own, index) => String(index + 1)), 'before']
export const stationWords = (language: string, name: string): StationWords =>
  JSON.parse(textOf(`locales/${language}/stations/${name}.json`))

const books = new Map(
  languages.map((language) => [
    language,
    Object.assign({}, ...stationNames.map((name) => stationWords(language, name).questions)),
  ]),
)
export function questionWords(language: string, id: string): QuestionWords {
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
