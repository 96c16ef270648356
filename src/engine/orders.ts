import type { Fact } from './fact.ts'
import { takePiece } from './inventory.ts'
import type { Shelf } from './shelf.ts'
import { type Visit, write } from './visit.ts'
import type { Order } from './world.ts'

/** Which order of which product, and the shelf it is taken from; undefined = nobody counts this product. */
interface Purchase {
  readonly order: string
  readonly product: string
  readonly shelf: Shelf | undefined
}

/** Bought and taken along in one go. */
export function sellNow(visit: Visit, purchase: Purchase): void {
  if (purchase.shelf) takePiece(visit, purchase.shelf)
  register(visit, purchase, 'collected')
}

/** Bought, to be sent or collected: a piece is held, if the shelf hears of it. */
export function sellLater(visit: Visit, purchase: Purchase): void {
  const order = register(visit, purchase, 'placed')
  purchase.shelf?.holds.add(order)
}

function register(visit: Visit, { order: id, product, shelf }: Purchase, state: 'collected' | 'placed'): Order {
  const fact = write(visit, 'orders', id, state, { key: id })
  const order: Order = {
    id,
    product,
    seller: visit.place.id,
    fact,
    shelf: shelf ?? null,
    heldFrom: holdArrives(visit, fact, shelf),
    blind: shelf ? blindness(visit, shelf) : null,
    neverThere: shelf !== undefined && shelf.units <= 0 && !shelf.moved,
    isOpen: state === 'placed',
  }
  visit.world.orders.set(id, order)
  return order
}

/** A hold is there at once on the seller's own shelf, with the order's copy elsewhere, or never. */
function holdArrives({ world, place }: Visit, fact: Fact, shelf: Shelf | undefined): number {
  if (!shelf || shelf.at === place.id) return fact.at
  return world.hub.shares('orders', place.id, shelf.at) ? fact.readableAt : Number.POSITIVE_INFINITY
}

function blindness({ world, place, at }: Visit, shelf: Shelf): Order['blind'] {
  if (shelf.at === place.id) return null
  if (!world.hub.shares('inventory', shelf.at, place.id)) return 'notShared'
  return world.hub.isDown(at) ? 'outage' : null
}
