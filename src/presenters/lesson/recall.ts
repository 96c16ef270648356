import type { Telling } from '../telling.ts'
import type { Side } from '../ties.ts'

/** At which step, from 1, did the thread tear first in this lane? Null = nowhere (learning.md D11). */
export interface Recall {
  readonly side: Side
  readonly answer: number | null
}

const firstTear = ({ rows }: Telling, side: Side): number | null =>
  rows.find((row) => row[side].sign === 'gap')?.number ?? null

/** What to ask for after the last step: about the left lane, or about the right one where only that tore. */
export function recallOf(telling: Telling): Recall {
  const [left, right] = [firstTear(telling, 'left'), firstTear(telling, 'right')]
  return left === null && right !== null ? { side: 'right', answer: right } : { side: 'left', answer: left }
}
