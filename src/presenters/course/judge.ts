import type { JourneyId, Question } from '../../content/questions/question.ts'
import { loadScenarios } from '../../content/scenarios.ts'
import type { Domain } from '../../engine/index.ts'
import type { Answer, Verdict } from './answer.ts'
import { causeOf, tearOf } from './cases.ts'
import { type Library, trueOption } from './claims.ts'
import { inTime } from './estimate.ts'
import { judgeLab, solutionsOf } from './lab.ts'

/** The shipped journeys that have to be replayed to judge a question. */
function journeysOf(question: Question): readonly JourneyId[] {
  if (question.type === 'lab') return question.journeys.map(({ id }) => id)
  if (question.type !== 'claims') return []
  const worlds = Object.values(question.claims)
    .flat()
    .flatMap(({ under, than }) => (typeof than === 'number' ? [under] : [under, than]))
  return [...new Set(worlds.map(({ journey }) => journey))]
}

/** The right answer; for what the engine can say it is computed. */
export function solutionOf(question: Question, form: number, library: Library): Answer {
  switch (question.type) {
    case 'choice':
      return question.key
    case 'claims':
      return trueOption(question, library)
    case 'matching':
      return question.rows
    case 'spot':
      return tearOf(question, form).step
    case 'cause':
      return causeOf(question, form)
    case 'estimate':
      return inTime(question)
    case 'lab':
      return solutionsOf(question, library)[0] ?? []
  }
}

/** Judges an answer; journeys that are needed must have been loaded. */
export function judge(question: Question, form: number, answer: Answer, library: Library): Verdict {
  if (question.type === 'lab') return judgeLab(question, answer as readonly Domain[], library)
  const solution = solutionOf(question, form, library)
  if (question.type === 'matching') {
    const given = answer as Readonly<Record<string, string>>
    const wrong = Object.keys(question.rows).filter((row) => given[row] !== question.rows[row])
    return { isRight: wrong.length === 0, feedback: wrong.length > 0 ? wrong : Object.keys(question.rows), wrong }
  }
  if (question.type === 'estimate') {
    const off = Number(answer) - Number(solution)
    if (Math.abs(off) <= question.tolerance) return { isRight: true, feedback: ['near'], outcome: Number(solution) }
    return { isRight: false, feedback: [off < 0 ? 'low' : 'high'] }
  }
  const isRight = answer === solution
  if (isRight && question.type === 'spot') return { isRight, feedback: [tearOf(question, form).world] }
  return { isRight, feedback: [isRight && question.type === 'cause' ? `${answer}-right` : String(answer)] }
}

/** What came of an answer, what would have been right, and what there is to say about that. */
export interface Examined {
  readonly verdict: Verdict
  readonly solution: Answer
  readonly told: readonly string[]
}

/** Loads what a question needs, then judges an answer; fails where a journey cannot be loaded. */
export async function examine(question: Question, form: number, answer: Answer): Promise<Examined> {
  const library = await loadScenarios(journeysOf(question))
  const solution = solutionOf(question, form, library)
  const told = judge(question, form, solution, library).feedback
  return { verdict: judge(question, form, answer, library), solution, told }
}
