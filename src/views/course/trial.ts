import { useState } from 'react'
import { tellAnswer } from '../../playback/answers.ts'
import { type Answer, type Exhibit, isComplete, type Verdict } from '../../presenters/course/answer.ts'
import type { AnswerWords } from '../../presenters/course/words.ts'

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
  /** What there is to say; null before the first answer. */
  readonly said: AnswerWords | null
  readonly notice: 'missing' | 'failed' | null
  readonly check: () => Promise<void>
  /** Asks for the solution, where trying goes on until somebody wants it. */
  readonly solve: () => void
}

interface Trying {
  /** How often one may try before the solution follows. */
  readonly tries: number
  readonly answers: () => Promise<AnswerWords>
  /** Hears once whether the answer was found. */
  readonly onDone: (isSolved: boolean) => void
}

/** Lets a learner try; the examiner and what it says are fetched with the first answer. */
export function useTrial({ question, form }: Exhibit, { tries, answers, onDone }: Trying): Trial {
  const [answer, setAnswer] = useState<Answer | null>(question.type === 'estimate' ? 50 : null)
  const [attempts, setAttempts] = useState<readonly Attempt[]>([])
  const [phase, setPhase] = useState<Trial['phase']>('asking')
  const [solution, setSolution] = useState<Solved | null>(null)
  const [said, setSaid] = useState<AnswerWords | null>(null)
  const [notice, setNotice] = useState<Trial['notice']>(null)

  function end(isSolved: boolean) {
    setPhase(isSolved ? 'right' : 'shown')
    onDone(isSolved)
  }
  async function check() {
    if (phase !== 'asking') return
    if (answer === null || !isComplete(question, answer)) return setNotice('missing')
    try {
      const [{ examine }, words] = await Promise.all([import('../../presenters/course/judge.ts'), answers()])
      const { verdict, ...right } = await examine(question, form, answer)
      const choice = typeof answer === 'object' ? JSON.stringify(answer) : String(answer)
      const about = `course/${question.id}/${form}`
      tellAnswer({ kind: 'answer', about, choice, isRight: verdict.isRight, gaps: [] })
      setNotice(null)
      setSaid(words)
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
  return { answer, choose, attempts, phase, solution, said, notice, check, solve: () => end(false) }
}
