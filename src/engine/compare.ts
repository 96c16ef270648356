import { replay } from './replay.ts'
import type { Frame, Replay } from './result.ts'
import type { Scenario } from './scenario.ts'
import type { Strategy } from './strategy.ts'

/** One step under both strategies. */
export interface Pair {
  readonly step: string
  readonly left: Frame
  readonly right: Frame
  /** Did the two come to something else: another effect, another mark, another chapter? */
  readonly differs: boolean
}
/** The same journey under two strategies, paired by step. */
export interface Comparison {
  readonly left: Replay
  readonly right: Replay
  readonly pairs: readonly Pair[]
}

/** Replays a scenario under two strategies and pairs their frames by step. */
export function compare(scenario: Scenario, a: Strategy, b: Strategy): Comparison {
  const left = replay(scenario, a)
  const right = replay(scenario, b)
  const pairs = left.frames.flatMap((frame, index) => {
    const other = right.frames[index]
    return other ? [{ step: frame.step, left: frame, right: other, differs: !isSame(frame, other) }] : []
  })
  return { left, right, pairs }
}

/** Frames are plain data with keys in a fixed order. */
const isSame = (one: Frame, other: Frame): boolean => JSON.stringify(one) === JSON.stringify(other)
