import { shelvesFor, visiblePieces, whyNo } from '../inventory.ts'
import { need } from '../need.ts'
import { sellLater, sellNow } from '../orders.ts'
import type { Effect } from '../result.ts'
import type { StepOf } from '../scenario.ts'
import type { Shelf } from '../shelf.ts'
import { expected, seen } from '../sight.ts'
import { markChance, markGap, type Visit } from '../visit.ts'

/** The customer buys: from a shelf the channel sees, to take along, to be sent or to be collected. */
export function order(step: StepOf<'order'>, visit: Visit): Effect {
  const { world, place } = visit
  const { product, pickUpAt } = step
  if (pickUpAt !== undefined && !world.hub.shares('orders', place.id, pickUpAt)) {
    markChance(visit, 'orders', step.order, 'notShared')
    return 'not-offered'
  }
  const shelf = chooseShelf(step, visit)
  if (shelf === null) return soldOut(product, pickUpAt, visit)
  comparePrice(visit, product)
  const purchase = { order: step.order, product, shelf }
  const takesAlong = isShop(visit) && pickUpAt === undefined && (!shelf || shelf.at === place.id)
  if (takesAlong && shelf && shelf.units <= 0) return emptyHanded(product, visit)
  if (takesAlong) sellNow(visit, purchase)
  else sellLater(visit, purchase)
  return 'done'
}

const isShop = ({ place }: Visit): boolean => place.kind === 'store' || place.kind === 'branch'

/** The shelf a piece is taken from; undefined = nobody counts this product, null = sold out. */
function chooseShelf({ product, pickUpAt }: StepOf<'order'>, visit: Visit): Shelf | undefined | null {
  const shelves = shelvesFor(visit.world, product)
  if (shelves.length === 0) return undefined
  if (pickUpAt !== undefined) {
    const shelf = shelves.find(({ at }) => at === pickUpAt)
    // A shelf that cannot be seen is trusted.
    return shelf && (visiblePieces(visit, shelf) ?? 1) > 0 ? shelf : null
  }
  const isOther = (shelf: Shelf) => Number(shelf.at !== visit.place.id)
  const ownFirst = shelves.toSorted((one, other) => isOther(one) - isOther(other))
  return ownFirst.find((shelf) => (visiblePieces(visit, shelf) ?? 0) > 0) ?? null
}

function soldOut(product: string, pickUpAt: string | undefined, visit: Visit) {
  const full = shelvesFor(visit.world, product).find(
    ({ at, units }) => units > 0 && (pickUpAt === undefined || at === pickUpAt),
  )
  if (full) markChance(visit, 'inventory', product, whyNo(visit, full))
  return 'sold-out' as const
}

/** The books promised a piece that is not on the shelf. */
function emptyHanded(subject: string, visit: Visit) {
  markGap(visit, { kind: 'STOCK', severity: 3, domain: 'inventory', subject, cause: 'recordError', fact: null })
  return 'refused' as const
}

/** The price is held against what was told, if anybody named one; a gap does not stop the order. */
export function comparePrice(visit: Visit, product: string): void {
  if (expected(visit, 'prices', product) || seen(visit, 'prices', product)) need(visit, 'prices', product, 'PRICE', 3)
}
