import type { Row, Telling } from '../telling.ts'
import type { Side } from '../ties.ts'
import type { Guess } from './guess.ts'

/** How a prediction met what came at one step of one lane. */
export type Meeting = 'met' | 'onlyGuessed' | 'onlyCame' | 'neither'

/** Compares a prediction with what came; no points, no blame (learning.md D10). */
export function meetingOf(guess: Guess, side: Side, row: Row): Meeting {
  const isGuessed = guess[side].includes(row.number)
  if (row[side].sign === 'gap') return isGuessed ? 'met' : 'onlyCame'
  return isGuessed ? 'onlyGuessed' : 'neither'
}

/** One step of one lane that was predicted to tear, or that tore. */
export interface Met {
  readonly side: Side
  readonly meeting: Exclude<Meeting, 'neither'>
  readonly row: Row
  /** Somebody was sure, and it came otherwise (learning.md D12). */
  readonly isSurprise: boolean
}

/** Every such step in the lanes that were to be predicted, in order. */
export const meetingsOf = (guess: Guess, sides: readonly Side[], { rows }: Telling): readonly Met[] =>
  rows.flatMap((row) =>
    sides.flatMap((side) => {
      const meeting = meetingOf(guess, side, row)
      if (meeting === 'neither') return []
      return [{ side, meeting, row, isSurprise: guess.confidence === 3 && meeting !== 'met' }]
    }),
  )
