import { stations } from '../../content/course.ts'
import type { Objective } from '../../content/questions/question.ts'
import type { Pick } from './round.ts'

/** What is kept of a learner, on the device only. */
export interface Progress {
  /** When each question was last seen, by `id.form`, as a running number. */
  readonly seen: Readonly<Record<string, number>>
  /** Did the learner find the last answer without being told? By question. */
  readonly solved: Readonly<Record<string, boolean>>
  /** Stations whose check was passed, from 1. */
  readonly passed: readonly number[]
  /** Options chosen for the three questions before and after. */
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}
export const untouched: Progress = { seen: {}, solved: {}, passed: [], before: {}, after: {} }

const recordOf = <Value>(json: unknown, fits: (value: unknown) => value is Value): Record<string, Value> | null => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const entries = Object.entries(json).slice(0, 500)
  return entries.every((entry): entry is [string, Value] => fits(entry[1])) ? Object.fromEntries(entries) : null
}
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 8

/** Reads what lies on the device; null where it makes no sense. */
export function readProgress(json: unknown): Progress | null {
  if (typeof json !== 'object' || json === null) return null
  const kept = json as Record<string, unknown>
  const [seen, solved] = [recordOf(kept.seen, isNumber), recordOf(kept.solved, isBoolean)]
  const [before, after] = [recordOf(kept.before, isText), recordOf(kept.after, isText)]
  if (!seen || !solved || !before || !after || !Array.isArray(kept.passed) || !kept.passed.every(isNumber)) return null
  return { seen, solved, before, after, passed: kept.passed }
}

/** The progress after a question was done; `isSolved` = without being told the answer. */
export function withAnswer(progress: Progress, { id, form }: Pick, isSolved: boolean): Progress {
  const latest = Math.max(0, ...Object.values(progress.seen))
  return {
    ...progress,
    seen: { ...progress.seen, [`${id}.${form}`]: latest + 1 },
    solved: { ...progress.solved, [id]: isSolved },
  }
}

export type GoalState = 'open' | 'begun' | 'reached'
const enough = 2

/** A question is named after its goal: `12c` belongs to LO12. */
const objectiveOf = (id: string) => `LO${Number.parseInt(id, 10)}`

/** How far a goal is: reached with two questions solved, or with the check of its station. */
export function goalState({ solved, passed }: Progress, objective: Objective): GoalState {
  const own = Object.entries(solved).flatMap(([id, isSolved]) => (objectiveOf(id) === objective ? [isSolved] : []))
  const isPassed = passed.some((number) => stations[number - 1]?.objectives.includes(objective))
  if (isPassed || own.filter(Boolean).length >= enough) return 'reached'
  return own.length > 0 ? 'begun' : 'open'
}

/** The same as a share: half a goal with its first question solved. */
export function shareOf(progress: Progress, objective: Objective): number {
  if (goalState(progress, objective) === 'reached') return 1
  return Object.entries(progress.solved).some(([id, isSolved]) => isSolved && objectiveOf(id) === objective) ? 0.5 : 0
}

/** How far a station is: as far as both its goals. */
export function stationState(progress: Progress, number: number): GoalState {
  const states = stations[number - 1]?.objectives.map((objective) => goalState(progress, objective)) ?? []
  if (states.every((state) => state === 'reached')) return 'reached'
  return states.every((state) => state === 'open') ? 'open' : 'begun'
}
