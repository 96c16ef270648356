import { shelf, type Verdict } from '../content/shelf.ts'

/** How many journeys speak for what. */
export function balanceOf(): Record<Verdict, number> {
  const balance = { omnichannel: 0, multichannel: 0, draw: 0, both: 0 }
  for (const { speaksFor } of shelf) balance[speaksFor] += 1
  return balance
}
