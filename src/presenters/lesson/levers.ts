import type { Journey, WhatIf } from '../journey.ts'
import { readSetting } from '../setting.ts'
import { tell } from '../telling.ts'
import type { Side } from '../ties.ts'
import { type Trend, trendOf } from './trend.ts'

/** A change to try, with what it does to the number of tears in the lanes it touches. */
export interface Lever {
  readonly whatIf: WhatIf
  readonly sides: readonly Side[]
  /** Tears in these lanes before and after. */
  readonly before: number
  readonly after: number
  readonly trend: Trend
}

/** Which lanes a what-if touches: the one whose strategy it changes, or both where it changes the world. */
function sidesOf({ variant, left, right }: WhatIf): readonly Side[] {
  if (variant !== undefined) return ['left', 'right']
  return [...(left === undefined ? [] : ['left' as const]), ...(right === undefined ? [] : ['right' as const])]
}

const showing = ({ before, after }: Pick<Lever, 'before' | 'after'>) => Math.abs(after - before)

/** So many levers a lesson offers first; further ones are there for who wants them. */
const enough = 2

/** The changes of a journey, those that show most first; computed, never written (learning.md D13). */
export function leversOf(journey: Journey) {
  const told = (query: string) => tell(journey, readSetting(journey, new URLSearchParams(query)))
  const asTold = told('')
  const levers = journey.whatIfs.map((whatIf) => {
    const [sides, changed] = [sidesOf(whatIf), told(`variant=${encodeURIComponent(whatIf.id)}`)]
    const tears = (telling: typeof asTold) => sides.reduce((sum, side) => sum + telling[side].replay.summary.gaps, 0)
    const [before, after] = [tears(asTold), tears(changed)]
    return { whatIf, sides, before, after, trend: trendOf(before, after) }
  })
  const sorted: readonly Lever[] = levers.toSorted((one, other) => showing(other) - showing(one))
  return { first: sorted.slice(0, enough), more: sorted.slice(enough) }
}
