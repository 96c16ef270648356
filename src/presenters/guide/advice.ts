import type { Showing } from '../../content/comparison/showing.ts'
import { allOrNothing, fewestAnswers, type Place, placeFrom, places } from '../../content/guide/places.ts'
import type { AnswerKey, Option, QuestionId } from '../../content/guide/questions.ts'
import { type Answers, keyOf, questionIds, questionOf, type Weights } from './state.ts'

/** What one answer does to the result. */
export interface Reason {
  readonly question: QuestionId
  readonly key: AnswerKey
  /** Its pull times its weight: above zero for more connection, below zero for less. */
  readonly points: number
  readonly sources: readonly string[]
  readonly shownBy: Showing | null
}
/** An answer that forbids going further than a place. */
export interface Ceiling {
  readonly question: QuestionId
  readonly key: AnswerKey
  readonly place: Place
}
/** What the answers come to. */
export interface Advice {
  /** How many answers count. */
  readonly answered: number
  /** The advised place; null = not enough said. */
  readonly place: Place | null
  /** Points for more connection, points against it, and the most that the answered questions could give. */
  readonly points: { readonly for: number; readonly against: number; readonly most: number }
  /** The stronger first. */
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
  readonly neutral: readonly Reason[]
  /** The answers that hold the result back. */
  readonly ceilings: readonly Ceiling[]
  /** Was a place passed over because half of it does harm? */
  readonly passesOver: boolean
}

interface Given extends Reason {
  readonly option: Option
  /** The most points that this question could give. */
  readonly most: number
}

/** Weighs the answers: a place on the continuum, with everything that speaks for and against it. */
export function adviseOn(answers: Answers, weights: Weights): Advice {
  const given = questionIds.flatMap((id) => givenFor(id, answers[id], weights[id]))
  const counted = given.filter(({ question }) => weights[question] > 0)
  const reasonsWith = (sign: -1 | 0 | 1) => given.filter(({ points }) => Math.sign(points) === sign).sort(byStrength)
  const sum = (reasons: readonly Reason[]) => reasons.reduce((total, { points }) => total + Math.abs(points), 0)
  const points = {
    for: sum(reasonsWith(1)),
    against: sum(reasonsWith(-1)),
    most: given.reduce((all, { most }) => all + most, 0),
  }
  const isEnough = counted.length >= fewestAnswers && points.most > 0
  const wanted = isEnough ? placeAt(scaleOf(points)) : null
  const ceilings = counted.flatMap(ceilingOf)
  const allowed = wanted && lowest([wanted, ...ceilings.map(({ place }) => place)])
  const sellsSame = counted.some(
    ({ question, option }) => question === allOrNothing.question && option.id === allOrNothing.option,
  )
  const passesOver = allowed === allOrNothing.passes && sellsSame
  return {
    answered: counted.length,
    place: allowed && passesOver ? besides(scaleOf(points), ceilings) : allowed,
    points,
    for: reasonsWith(1),
    against: reasonsWith(-1),
    neutral: reasonsWith(0),
    ceilings: wanted ? ceilings.filter(({ place }) => rank(place) < rank(wanted)) : [],
    passesOver,
  }
}

function givenFor(question: QuestionId, chosen: string | undefined, weight: number): readonly Given[] {
  const { options } = questionOf(question)
  const option = options.find(({ id }) => id === chosen)
  if (!option) return []
  const most = weight * Math.max(...options.map(({ pull }) => Math.abs(pull)))
  const key = keyOf(question, option.id)
  // `+ 0` turns the -0 that a weight of nought gives into a plain nought
  return [
    {
      question,
      key,
      option,
      most,
      points: option.pull * weight + 0,
      sources: option.sources,
      shownBy: option.shownBy ?? null,
    },
  ]
}

const byStrength = (one: Reason, other: Reason) => Math.abs(other.points) - Math.abs(one.points)
const ceilingOf = ({ question, key, option }: Given): readonly Ceiling[] =>
  option.ceiling ? [{ question, key, place: option.ceiling }] : []

/** How far a place lies on the way, from 0. */
export const rank = (place: Place): number => places.indexOf(place)
const lowest = (some: readonly Place[]): Place => some.reduce((low, place) => (rank(place) < rank(low) ? place : low))

/** Where the points lie between -1, all against, and 1, all for more connection. */
export const scaleOf = (points: Advice['points']): number =>
  points.most === 0 ? 0 : (points.for - points.against) / points.most
/** The place that begins last before this point of the scale. */
const placeAt = (scale: number): Place => places.findLast((place) => scale >= placeFrom[place]) ?? 'multichannel'

/** What stands beside the place that is passed over: above it from the middle of the scale on, if nothing forbids it. */
function besides(scale: number, ceilings: readonly Ceiling[]): Place {
  const isAllowed = ceilings.every(({ place }) => rank(place) > rank(allOrNothing.passes))
  return scale >= 0 && isAllowed ? 'cross-channel' : 'multichannel-declared'
}
