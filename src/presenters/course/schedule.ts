import { stations } from '../../content/course.ts'
import { formsOf, pool, questionsByStation } from '../../content/questions/index.ts'
import type { Objective, Question } from '../../content/questions/question.ts'
import type { Progress } from './progress.ts'
import { shuffled } from './random.ts'
import type { Pick } from './round.ts'

const nameOf = ({ id, form }: Pick) => `${id}.${form}`
const formsIn = (questions: readonly Question[]): readonly Pick[] =>
  questions.flatMap((question) => Array.from({ length: formsOf(question) }, (_, form) => ({ id: question.id, form })))

/** What comes first: missed questions in another form, then what was not seen, then what was seen longest ago. */
function rank({ seen, solved }: Progress, pick: Pick): number {
  const when = seen[nameOf(pick)]
  if (when !== undefined) return 2 + when
  return solved[pick.id] === false ? 0 : 1
}

/** The most needed form out of these; equals are decided by the seed. */
const mostNeeded = (picks: readonly Pick[], progress: Progress, seed: string): readonly Pick[] =>
  [...shuffled(picks, seed)].sort((one, other) => rank(progress, one) - rank(progress, other))

/** The first picks that have nothing in common. */
function apart(picks: readonly Pick[], count: number, shared: (pick: Pick) => unknown): readonly Pick[] {
  const groups = new Set<unknown>()
  return picks
    .filter((pick) => {
      const group = shared(pick)
      return groups.has(group) ? false : groups.add(group)
    })
    .slice(0, count)
}

const stationIndex = ({ id }: Pick) => questionsByStation.findIndex((own) => own.some((each) => each.id === id))

/**
 * The end of a station (learning.md D39): one question on itself and two from different earlier ones, mixed. The first
 * station has only itself, the second takes both earlier ones from the first.
 */
export function stationRound(number: number, progress: Progress, seed: string): readonly Pick[] {
  const own = mostNeeded(formsIn(questionsByStation[number - 1] ?? []), progress, `${seed} own`)
  if (number === 1) return apart(own, 3, ({ id }) => id)
  const earlier = mostNeeded(formsIn(questionsByStation.slice(0, number - 1).flat()), progress, `${seed} earlier`)
  const two = apart(earlier, 2, number === 2 ? ({ id }) => id : stationIndex)
  return shuffled([...own.slice(0, 1), ...two], `${seed} order`)
}

/** The check of a station for those who know it already (D35): one choice for each of its two goals. */
export function stationCheck(number: number, progress: Progress, seed: string): readonly Pick[] {
  const own = questionsByStation[number - 1] ?? []
  return (stations[number - 1]?.objectives ?? []).flatMap((objective) => {
    const choices = own.filter((question) => question.objective === objective && question.type !== 'lab')
    return mostNeeded(formsIn(choices), progress, `${seed} ${objective}`).slice(0, 1)
  })
}

/**
 * The last round (D39): one question for each of the twelve goals, unseen forms first, and never two of one station in
 * a row.
 */
export function finalRound(progress: Progress, seed: string): readonly Pick[] {
  const one = (objective: Objective) => {
    const own = pool.filter((question) => question.objective === objective)
    const unseenFirst = mostNeeded(formsIn(own), progress, `${seed} ${objective}`)
    return unseenFirst.slice(0, 1)
  }
  const order = shuffled(stations, `${seed} stations`)
  const [first, second] = [0, 1].map((half) =>
    order.flatMap(({ objectives: goals }, place) => one(goals[(place + half) % 2 === 0 ? 0 : 1])),
  )
  return [...(first ?? []), ...(second ?? [])]
}
