import { type AnswerKey, type Question, type QuestionId, questions } from '../../content/guide/questions.ts'
import { type StepId, steps } from '../../content/guide/steps.ts'

/** What to change in the query of the address; null = take it out. */
type QueryChange = Readonly<Record<string, string | null>>

/** The chosen option of every answered question. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>
export type Weights = Readonly<Record<QuestionId, number>>

/** The whole state of the guide, as a link keeps it. */
export interface GuideState {
  readonly answers: Answers
  readonly weights: Weights
  readonly done: readonly StepId[]
  /** Does the link name answers, weights or steps that do not exist here? */
  readonly isDamaged: boolean
}

const all: readonly Question[] = questions
export const questionIds: readonly QuestionId[] = questions.map(({ id }) => id)
const isQuestion = (id: string): id is QuestionId => questions.some((question) => question.id === id)
const isStep = (id: string): id is StepId => steps.some((step) => step.id === id)
/** How much each question counts as long as nobody changes it. */
export const usualWeights = Object.fromEntries(questions.map(({ id, weight }) => [id, weight])) as Weights

/** A question with its options; every id has one. */
export function questionOf(id: QuestionId): Question {
  const question = all.find((one) => one.id === id)
  if (!question) throw new RangeError(`no question ${id}`)
  return question
}

/** The name by which the words of an answer go. */
export const keyOf = (question: QuestionId, option: string) => `${question}-${option}` as AnswerKey

/** Reads the guide from an address: `?goal=reach&weights=goal.2&done=declare-plan`. Whatever makes no sense is left out. */
export function readGuide(address: URLSearchParams): GuideState {
  const given = questionIds.flatMap((id) => {
    const option = address.get(id)
    return option === null ? [] : [[id, option] as const]
  })
  const known = given.filter(([id, option]) => questionOf(id).options.some((one) => one.id === option))
  const weights = parts(address, 'weights').map(readWeight)
  const done = parts(address, 'done')
  return {
    answers: Object.fromEntries(known),
    weights: { ...usualWeights, ...Object.fromEntries(weights.filter((weight) => weight !== null)) },
    done: done.filter(isStep),
    isDamaged: known.length < given.length || weights.includes(null) || !done.every(isStep),
  }
}

const parts = (address: URLSearchParams, name: string): readonly string[] =>
  (address.get(name) ?? '').split('-').filter((part) => part !== '')

function readWeight(part: string): readonly [QuestionId, number] | null {
  const [id = '', weight = ''] = part.split('.')
  return isQuestion(id) && /^[0-3]$/.test(weight) ? [id, Number(weight)] : null
}

/** The change of the address that answers a question; null takes the answer back. */
export const answering = (question: QuestionId, option: string | null): QueryChange => ({ [question]: option })

/** The change of the address that lets a question count more or less. */
export function weighing({ weights }: GuideState, question: QuestionId, weight: number): QueryChange {
  const changed = { ...weights, [question]: weight }
  const unusual = questionIds.filter((id) => changed[id] !== usualWeights[id])
  return { weights: unusual.map((id) => `${id}.${changed[id]}`).join('-') || null }
}

/** The change of the address that marks a step as done, or as still to do. */
export function marking({ done }: GuideState, step: StepId): QueryChange {
  const changed = done.includes(step) ? done.filter((id) => id !== step) : [...done, step]
  return { done: changed.join('-') || null }
}

/** The change of the address that starts over. */
export const startingOver: QueryChange = Object.fromEntries(
  [...questionIds, 'weights', 'done'].map((name) => [name, null]),
)
