import type { ScreenPath } from '../../content/course.ts'
import type { JourneyId, Misconception, Question } from '../../content/questions/question.ts'
import type { QuestionBook } from './words.ts'

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
/** A file of words of the course: a station, or the questions before it, which have no text. */
export interface StationWords {
  readonly text?: StationText
  readonly questions: QuestionBook
}
/** Loads the words of the questions of a station, from 1, wherever they are needed. */
export type OpenBook = (station: number) => Promise<QuestionBook>

/** What the page of a station shows. */
export interface StationPage {
  /** From 1. */
  readonly number: number
  readonly text: StationText
  readonly book: QuestionBook
  readonly titles: Readonly<Partial<Record<JourneyId, string>>>
  /** Other screens of this station that exist. */
  readonly screens: readonly ScreenPath[]
  readonly open: OpenBook
}
/** What the first page of the course shows, and the last. */
export interface CoursePage {
  readonly book: QuestionBook
  readonly open: OpenBook
}

/** The station, from 1, that a question belongs to. */
export const stationOf = (questions: readonly (readonly Question[])[], id: string): number =>
  questions.findIndex((own) => own.some((question) => question.id === id)) + 1
