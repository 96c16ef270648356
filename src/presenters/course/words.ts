/** One wording of a choice. */
interface Wording {
  readonly stem: string
  /** What to choose from, by its id: options, rows, steps or domains. */
  readonly options: Readonly<Record<string, string>>
}
/** The words of one question in one language. */
export interface QuestionWords extends Wording {
  /** The same question in other words. */
  readonly second?: Wording
  readonly groups?: Readonly<Record<string, string>>
  readonly worlds?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
}
/** What to say once somebody has answered; it comes with the first answer. */
export interface AnswerWords {
  /** By the id of the answer. */
  readonly feedback: Readonly<Record<string, string>>
  readonly hint?: string
}
/** The words of several questions, by the id of the question. */
export type QuestionBook = Readonly<Record<string, QuestionWords>>
export type AnswerBook = Readonly<Record<string, AnswerWords>>

/** The wording of a form: the second, where there is one and it is wanted. */
export const wordingOf = (words: QuestionWords, form: number): Wording => (form === 1 && words.second) || words
