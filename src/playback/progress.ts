import { createStored } from './stored.ts'

/** What one can do after the lessons; goals, never points (learning.md D41). */
export const goals = ['predict', 'explain', 'vary', 'compare'] as const
export type Goal = (typeof goals)[number]

/** For each goal the ids of the journeys in which it was reached, in the order in which that happened. */
export type Progress = Readonly<Record<Goal, readonly string[]>>

const nothing: Progress = { predict: [], explain: [], vary: [], compare: [] }
const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null
const isText = (json: unknown): json is string => typeof json === 'string' && json.length <= 64

function check(json: unknown): Progress | null {
  if (!isRecord(json)) return null
  const reached = (goal: Goal) => {
    const ids = json[goal]
    return Array.isArray(ids) ? ids.filter(isText).slice(0, 500) : []
  }
  return {
    predict: reached('predict'),
    explain: reached('explain'),
    vary: reached('vary'),
    compare: reached('compare'),
  }
}

/** The goals reached, on this device only. */
export const progress = createStored('progress', nothing, check)

/** Notes that a goal was reached in a journey. */
export function reach(goal: Goal, journey: string): void {
  const before = progress.get()
  if (!before[goal].includes(journey)) progress.set({ ...before, [goal]: [...before[goal], journey] })
}

/** Were the four signs already explained on this device? */
export const signsKnown = createStored('signs', false, (json) => (typeof json === 'boolean' ? json : null))
