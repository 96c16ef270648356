import type { Question } from './question.ts'
import { station1 } from './station1.ts'
import { station2 } from './station2.ts'
import { station3 } from './station3.ts'
import { station4 } from './station4.ts'
import { station5 } from './station5.ts'
import { station6 } from './station6.ts'

/** The six questions of every station, in the order of the stations. */
export const questionsByStation: readonly (readonly Question[])[] = [
  station1,
  station2,
  station3,
  station4,
  station5,
  station6,
]

/** All 36 questions. */
export const pool: readonly Question[] = questionsByStation.flat()

/** In how many forms a question can be put: wordings, worlds or cases. */
export function formsOf(question: Question): number {
  if (question.type === 'choice') return question.twice ? 2 : 1
  if (question.type === 'spot') return question.worlds.length
  return question.type === 'cause' ? question.cases.length : 1
}
