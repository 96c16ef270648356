import { causes, type Lab, optionIds, type Question } from '../../content/questions/question.ts'
import type { Domain } from '../../engine/index.ts'
import { shuffled } from './random.ts'

/** What a learner gave: an option, a number, a group for every row, or a set of domains. */
export type Answer = string | number | Readonly<Record<string, string>> | readonly string[]

/** What the judge says about an answer; the words are found by key under `feedback`. */
export interface Verdict {
  readonly isRight: boolean
  readonly feedback: readonly string[]
  /** Rows of a matching that are in the wrong group. */
  readonly wrong?: readonly string[]
  /** What came out in a lab, or of how many customers in 100 the batch was in time. */
  readonly outcome?: LabOutcome | number
}
export interface LabOutcome {
  readonly gaps: number
  readonly severity: number
  readonly cost: number
}

/** A question in the form in which it is put; `seed` decides about the order of the options. */
export interface Exhibit {
  readonly question: Question
  readonly form: number
  readonly seed: string
}

/** What there is to choose from, in the order in which it is shown. */
export function choicesOf({ question, seed }: Exhibit): readonly string[] {
  const order = `${seed} ${question.id}`
  if (question.type === 'choice' || question.type === 'claims') return shuffled(optionIds, order)
  if (question.type === 'cause') return shuffled(causes, order)
  if (question.type === 'matching') return shuffled(Object.keys(question.rows), order)
  if (question.type === 'spot') return question.scenario.steps.map(({ id }) => id)
  return question.type === 'lab' ? question.domains : []
}

/** Is there anything to judge yet? Every row of a matching needs a group. */
export function isComplete(question: Question, answer: Answer | null): boolean {
  if (answer === null) return false
  if (question.type === 'matching')
    return Object.keys(question.rows).every((row) => Object.hasOwn(answer as object, row))
  return question.type !== 'lab' || (Array.isArray(answer) && answer.length > 0)
}

/** What sharing these domains costs, in points of effort; one each where a lab names no prices. */
export const costOf = ({ cost }: Lab, domains: readonly string[]): number =>
  domains.reduce((sum, domain) => sum + (cost?.[domain as Domain] ?? 1), 0)
