import { type Contradiction, contradictions } from '../../content/guide/contradictions.ts'
import type { Place } from '../../content/guide/places.ts'
import type { AnswerKey, QuestionId } from '../../content/guide/questions.ts'
import { type Step, type StepId, steps, stepsFromStore } from '../../content/guide/steps.ts'
import { adviseOn, rank } from './advice.ts'
import { type Answers, keyOf, questionIds, questionOf, type Weights } from './state.ts'

/** One other answer that would lead to another place. */
export interface Flip {
  readonly question: QuestionId
  readonly key: AnswerKey
  readonly place: Place
  /** Is the question answered already? */
  readonly isAnswered: boolean
}

/** Every single answer that would change the result, found by trying each; those to given answers first. */
export function flipsOf(answers: Answers, weights: Weights): readonly Flip[] {
  const { place: now } = adviseOn(answers, weights)
  if (now === null) return []
  const flips = questionIds.flatMap((question) =>
    questionOf(question).options.flatMap(({ id }): readonly Flip[] => {
      const { place } = adviseOn({ ...answers, [question]: id }, weights)
      if (place === null || place === now) return []
      return [{ question, key: keyOf(question, id), place, isAnswered: answers[question] !== undefined }]
    }),
  )
  return flips.sort((one, other) => Number(other.isAnswered) - Number(one.isAnswered))
}

type Named = (typeof contradictions)[number]
/** The pairs of answers that hardly go together. */
export const contradictionsIn = (answers: Answers): readonly Named[] =>
  contradictions.filter(({ between }: Contradiction) =>
    between.every(({ question, option }) => answers[question] === option),
  )

/** A step on the way to a place. */
export interface Stage {
  readonly step: Step & { readonly id: StepId }
  readonly isDone: boolean
  /** The cheapest that is still to do. */
  readonly isNext: boolean
}
/** The way to a place, cheapest first; never a display without the process that keeps its promise. */
export function wayTo(place: Place, answers: Answers, done: readonly StepId[]): readonly Stage[] {
  const order = answers.start === 'store' ? stepsFromStore : steps
  const way = order.filter(({ from }) => rank(from) <= rank(place))
  const next = way.find(({ id }) => !done.includes(id))
  return way.map((step) => ({ step, isDone: done.includes(step.id), isNext: step === next }))
}
