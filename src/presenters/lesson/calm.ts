import type { Sign } from '../outcome.ts'
import type { Row, Telling } from '../telling.ts'
import type { Side } from '../ties.ts'

/** Why something is not a tear: announced, nothing was promised, it came along, or nobody needed it. */
export const reliefs = ['declared', 'unpromised', 'carried', 'unneeded'] as const
export type Relief = (typeof reliefs)[number]

/** A replay in which nothing tore, with the sign most worth explaining. */
export interface Calm {
  readonly side: Side
  readonly row: Row
  readonly sign: Exclude<Sign, 'gap'>
  readonly truth: Relief
  /** The true reason among others that the rules exclude here. */
  readonly options: readonly Relief[]
}

const truths = { boundary: 'declared', chance: 'unpromised', kept: 'carried', plain: 'unneeded' } as const
const worth = ['boundary', 'chance', 'kept', 'plain'] as const

/** What to explain where nothing tore: a hem, a loose end, a knot, or that nothing was needed. */
export function calmOf({ rows }: Telling): Calm | null {
  for (const sign of worth)
    for (const side of ['left', 'right'] as const) {
      const row = rows.find((each) => each[side].sign === sign)
      if (row) return { side, row, sign, truth: truths[sign], options: optionsFor(truths[sign]) }
    }
  return null
}

const optionsFor = (truth: Relief): readonly Relief[] =>
  reliefs.filter((relief) => relief === truth || relief !== (truth === 'unneeded' ? 'unpromised' : 'unneeded'))
