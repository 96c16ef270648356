import { placeOfNextTear, placeOfPreviousTear } from '../../../presenters/tears.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../address.ts'

/** Where every way of the player leads, as places from 0; null = there is nothing that way. */
export type Ways = Readonly<Record<'back' | 'forward' | 'first' | 'last' | 'previousTear' | 'nextTear', number | null>>

/** The ways from a place of this replay. */
export function waysFrom(place: number, telling: Telling, { setting: { lanes } }: Address): Ways {
  const last = telling.rows.length - 1
  return {
    back: place > 0 ? place - 1 : null,
    forward: place < last ? place + 1 : null,
    first: place > 0 ? 0 : null,
    last: place < last ? last : null,
    previousTear: placeOfPreviousTear(telling, place, lanes),
    nextTear: place < last ? placeOfNextTear(telling, place, lanes) : null,
  }
}
