import type { Lanes } from './setting.ts'
import type { Row, Telling } from './telling.ts'

/** The steps, from 1, at which each lane is torn. */
export interface Tears {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Where the threads of a replay tear, as far as `seen` steps of it may be given away. */
export function tearsOf({ rows }: Telling, seen: number): Tears {
  const torn = (side: 'left' | 'right') =>
    rows.flatMap((row) => (row[side].sign === 'gap' && row.number <= seen ? [row.number] : []))
  return { left: torn('left'), right: torn('right') }
}

const isTorn = (row: Row, lanes: Lanes): boolean =>
  row.left.sign === 'gap' || (lanes === 'both' && row.right.sign === 'gap')

/** The place, from 0, of the next step at which something tears in a lane that is shown; where nothing more does, the last step. */
export function placeOfNextTear({ rows }: Telling, current: number, lanes: Lanes): number {
  const place = rows.findIndex((row, index) => index > current && isTorn(row, lanes))
  return place < 0 ? rows.length - 1 : place
}

/** The place, from 0, of the step before this one at which something tore; null = there is none. */
export function placeOfPreviousTear({ rows }: Telling, current: number, lanes: Lanes): number | null {
  const place = rows.slice(0, Math.max(0, current)).findLastIndex((row) => isTorn(row, lanes))
  return place < 0 ? null : place
}
