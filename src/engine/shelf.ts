import type { Stock } from './scenario.ts'
import type { Order } from './world.ts'

/** Where pieces of one product really lie. */
export interface Shelf {
  readonly product: string
  readonly at: string
  /** Pieces that really lie there. */
  units: number
  /** Pieces that the books of this place named at the start. */
  readonly recorded: number
  /** Pieces that they name now. */
  books: number
  /** Has a piece ever gone from it? */
  moved: boolean
  /** Open orders that hold a piece here. */
  readonly holds: Set<Order>
}

/** All shelves by product, in the order of the scenario. */
export function shelvesOf(stock: readonly Stock[] = []): ReadonlyMap<string, readonly Shelf[]> {
  const shelves = new Map<string, Shelf[]>()
  for (const { product, at, units, recorded } of stock) {
    const books = recorded ?? units
    const shelf: Shelf = { product, at, units, recorded: books, books, moved: false, holds: new Set() }
    const list = shelves.get(product)
    if (list) list.push(shelf)
    else shelves.set(product, [shelf])
  }
  return shelves
}

/** The subject of the inventory facts that a shelf's place writes. */
export const shelfSubject = ({ product, at }: Shelf): string => `${product}@${at}`

/** Pieces held by open orders that have arrived at this second, or that `seller` itself took. */
export function heldPieces({ holds }: Shelf, at: number, seller?: string): number {
  let held = 0
  for (const order of holds) if (order.heldFrom <= at || order.seller === seller) held += 1
  return held
}
