/** How many in the room expect what: the left lane tears, the right one, none. */
export const votes = ['left', 'right', 'none'] as const
export type Vote = (typeof votes)[number]
export type Hands = Readonly<Record<Vote, number>>

export const noHands: Hands = { left: 0, right: 0, none: 0 }
/** No room is larger; it keeps links short. */
const most = 999

/** The hands of every step, by the number of the step from 1. */
export type Counted = ReadonlyMap<number, Hands>

const entry = /^(\d{1,4})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/

/** Reads hands from an address, as `2.12.3.5-3.0.8.1`; undefined = that is no count. */
export function readHands(text: string): Counted | undefined {
  const entries = text.split('-').map((part) => entry.exec(part)?.slice(1).map(Number))
  if (entries.some((numbers) => numbers === undefined)) return undefined
  return new Map(entries.map(([step = 0, left = 0, right = 0, none = 0] = []) => [step, { left, right, none }]))
}

/** The same for an address; null where nobody raised a hand. */
export function writeHands(counted: Counted): string | null {
  const raised = [...counted].filter(([, hands]) => votes.some((vote) => hands[vote] > 0))
  if (raised.length === 0) return null
  return raised
    .sort(([one], [other]) => one - other)
    .map(([step, hands]) => [step, ...votes.map((vote) => hands[vote])].join('.'))
    .join('-')
}

/** One hand more, or one less, at a step. */
export function counted(all: Counted, step: number, vote: Vote, by: 1 | -1): Counted {
  const before = all.get(step) ?? noHands
  const number = Math.min(most, Math.max(0, before[vote] + by))
  return new Map([...all, [step, { ...before, [vote]: number }]])
}
