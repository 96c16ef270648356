import { useState } from 'react'
import { type Answer, type Exhibit, isComplete, type Verdict } from '../../presenters/course/answer.ts'

interface Attempt {
  readonly answer: Answer
  readonly verdict: Verdict
}
/** What there is to say once a question is done. */
interface Solved {
  readonly answer: Answer
  readonly told: readonly string[]
}
/** One question being answered: what is chosen, what was tried, and how it ended. */
export interface Trial {
  readonly answer: Answer | null
  readonly choose: (answer: Answer) => void
  readonly attempts: readonly Attempt[]
  readonly phase: 'asking' | 'right' | 'shown'
  readonly solution: Solved | null
  readonly notice: 'missing' | 'failed' | null
  readonly check: () => Promise<void>
  /** Asks for the solution, where trying goes on until somebody wants it. */
  readonly solve: () => void
}

/** Lets a learner try: at most so often, then the solution follows; `onDone` hears once whether it was found. */
export function useTrial({ question, form }: Exhibit, tries: number, onDone: (isSolved: boolean) => void): Trial {
  const [answer, setAnswer] = useState<Answer | null>(question.type === 'estimate' ? 50 : null)
  const [attempts, setAttempts] = useState<readonly Attempt[]>([])
  const [phase, setPhase] = useState<Trial['phase']>('asking')
  const [solution, setSolution] = useState<Solved | null>(null)
  const [notice, setNotice] = useState<Trial['notice']>(null)

  function end(isSolved: boolean) {
    setPhase(isSolved ? 'right' : 'shown')
    onDone(isSolved)
  }
  async function check() {
    if (phase !== 'asking') return
    if (answer === null || !isComplete(question, answer)) return setNotice('missing')
    try {
      const { examine } = await import('../../presenters/course/judge.ts')
      const { verdict, ...right } = await examine(question, form, answer)
      setNotice(null)
      setSolution({ answer: right.solution, told: right.told })
      setAttempts([...attempts, { answer, verdict }])
      if (verdict.isRight || (attempts.length + 1 >= tries && question.type !== 'lab')) end(verdict.isRight)
    } catch (error) {
      console.error(error)
      setNotice('failed')
    }
  }
  function choose(chosen: Answer) {
    setNotice(null)
    setAnswer(chosen)
  }
  return { answer, choose, attempts, phase, solution, notice, check, solve: () => end(false) }
}
