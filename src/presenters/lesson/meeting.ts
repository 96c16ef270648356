import type { Row } from '../telling.ts'
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
