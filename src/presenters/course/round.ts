import { formsOf, pool } from '../../content/questions/index.ts'
import type { Question } from '../../content/questions/question.ts'

/** A question in one of its forms, from 0. */
export interface Pick {
  readonly id: string
  readonly form: number
}
const longest = 12

export const questionOf = (id: string): Question | undefined => pool.find((question) => question.id === id)

/** A round as it stands in the address: `1a.0-3a.2`. */
export const writeRound = (picks: readonly Pick[]): string => picks.map(({ id, form }) => `${id}.${form}`).join('-')

/** Reads a round from an address; null where it names a question or form that does not exist. */
export function readRound(text: string): readonly Pick[] | null {
  const parts = text.split('-')
  if (parts.length > longest) return null
  const picks = parts.map((part) => {
    const [id = '', form = ''] = part.split('.')
    const question = questionOf(id)
    return question && /^\d$/.test(form) && Number(form) < formsOf(question) ? { id, form: Number(form) } : null
  })
  return picks.every((pick) => pick !== null) ? picks : null
}

/** The place in a round of so many questions, from 0; one more than the last = its end. */
export function readPlace(text: string | null, count: number): number {
  const place = Number(text ?? 1)
  return Number.isInteger(place) && place >= 1 && place <= count + 1 ? place - 1 : 0
}
