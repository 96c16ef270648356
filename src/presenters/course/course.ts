import type { ScreenPath } from '../../content/course.ts'
import type { JourneyId, Misconception, Question } from '../../content/questions/question.ts'
import type { AnswerBook, AnswerWords, QuestionBook, QuestionWords } from './words.ts'

/** The words of a station beside its questions. */
export interface StationText {
  readonly summary: readonly string[]
  readonly principle: string
  readonly balance: string
  /** What to look for likenesses in, and what we see there. */
  readonly similar?: readonly [string, string]
  readonly tasks: Readonly<Partial<Record<JourneyId, string>>>
  /** What is believed, and what is wrong with it. */
  readonly beliefs: Readonly<Partial<Record<Misconception, readonly [string, string]>>>
}
/** A station's file of words. */
export interface StationWords {
  readonly text: StationText
  readonly questions: QuestionBook
}
/** The words of the questions before and after; there are so few that the answers come along. */
export type BeforeBook = Readonly<Record<string, QuestionWords & AnswerWords>>
/** Loads words of a station, from 1, when they are needed. */
export interface Library {
  readonly questions: (station: number) => Promise<QuestionBook>
  readonly answers: (station: number) => Promise<AnswerBook>
}

/** What the page of a station shows. */
export interface StationPage {
  /** From 1. */
  readonly number: number
  readonly text: StationText
  readonly questions: readonly Question[]
  readonly book: QuestionBook
  readonly titles: Readonly<Partial<Record<JourneyId, string>>>
  /** Other screens of this station that exist. */
  readonly screens: readonly ScreenPath[]
  readonly library: Library
}
/** What the first page of the course shows, and the last. */
export interface CoursePage {
  readonly book: BeforeBook
  readonly library: Library
}

/** The station, from 1, that a question belongs to. */
export const stationOf = (questions: readonly (readonly Question[])[], id: string): number =>
  questions.findIndex((own) => own.some((question) => question.id === id)) + 1

/** What to say to the answers of one question. */
export async function answersOf({ answers }: Library, station: number, id: string): Promise<AnswerWords> {
  const words = (await answers(station))[id]
  if (!words) throw new RangeError(`no words for answers to ${id}`)
  return words
}
