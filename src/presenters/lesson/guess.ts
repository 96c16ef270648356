import type { Side } from '../ties.ts'

/** How sure somebody is of a prediction: 1 unsure, 2 rather sure, 3 sure (learning.md D12). */
export type Confidence = 1 | 2 | 3
export const confidences = [1, 2, 3] as const satisfies readonly Confidence[]

/** A prediction: the steps, from 1, at which the thread will tear in each lane, and how sure it is (null = not said). */
export interface Guess {
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly confidence: Confidence | null
}
/** Nothing tears anywhere. */
export const nothingTears: Guess = { left: [], right: [], confidence: null }

const shape = /^(none|\d{1,4}[lr](?:\.\d{1,4}[lr])*)(?:-([123]))?$/
const longest = 12_000
const ascending = (steps: Iterable<number>): readonly number[] => [...new Set(steps)].sort((one, other) => one - other)

/** Reads a prediction from an address, for a journey of so many steps; undefined where it makes no sense. */
export function readGuess(text: string, total: number): Guess | undefined {
  const [, marks, sure] = (text.length <= longest && shape.exec(text)) || []
  if (marks === undefined) return undefined
  const tokens = marks === 'none' ? [] : marks.split('.')
  const stepsOf = (side: string) => ascending(tokens.filter((token) => token.endsWith(side)).map(Number.parseFloat))
  const [left, right] = [stepsOf('l'), stepsOf('r')]
  if ([...left, ...right].some((step) => step < 1 || step > total)) return undefined
  return { left, right, confidence: confidences.find((each) => String(each) === sure) ?? null }
}

/** Writes a prediction for an address, for example `2l.3l-2`: tears at steps 2 and 3 on the left, rather sure. */
export function writeGuess({ left, right, confidence }: Guess): string {
  const marks = ascending([...left, ...right]).flatMap((step) => [
    ...(left.includes(step) ? [`${step}l`] : []),
    ...(right.includes(step) ? [`${step}r`] : []),
  ])
  return (marks.join('.') || 'none') + (confidence === null ? '' : `-${confidence}`)
}

/** The prediction with a tear more, or one less. */
export function toggled(guess: Guess, side: Side, step: number): Guess {
  const before = guess[side]
  return {
    ...guess,
    [side]: ascending(before.includes(step) ? before.filter((each) => each !== step) : [...before, step]),
  }
}
