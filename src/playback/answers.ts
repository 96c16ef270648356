/** Something a learner predicted, or answered. */
export interface Answered {
  readonly kind: 'prediction' | 'answer'
  /** What was asked, as a path: `journeys/email-discount/s3/left`, `course/12c/0`. */
  readonly about: string
  readonly choice: string
  readonly isRight: boolean
  /** The kinds of the tears it is about, as the engine names them; empty where it is about none. */
  readonly gaps: readonly string[]
}

const listeners = new Set<(answered: Answered) => void>()

/** Says that something was predicted or answered. On the site nobody listens; a learning platform may. */
export function tellAnswer(answered: Answered): void {
  for (const listener of listeners) listener(answered)
}

/** Hears everything that is predicted or answered from now on. */
export function hearAnswers(listener: (answered: Answered) => void): void {
  listeners.add(listener)
}
