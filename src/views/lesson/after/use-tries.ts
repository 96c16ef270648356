import { useState } from 'react'

/** Two tries, then the solution (learning.md D38). */
export interface Tries {
  /** Answers checked so far that were wrong. */
  readonly wrong: number
  readonly isRight: boolean
  /** Is there nothing more to choose? */
  readonly isSettled: boolean
  readonly check: (isRight: boolean) => void
}
const most = 2

/** Counts the tries at one question; a question that is given counts as settled. */
export function useTries(isGiven = false): Tries {
  const [wrong, setWrong] = useState(0)
  const [isRight, setRight] = useState(false)
  return {
    wrong,
    isRight,
    isSettled: isGiven || isRight || wrong >= most,
    check: (right) => (right ? setRight(true) : setWrong(wrong + 1)),
  }
}
