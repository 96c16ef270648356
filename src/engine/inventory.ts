import { heldPieces, type Shelf, shelfSubject } from './shelf.ts'
import { newestVisible } from './sight.ts'
import { type Visit, write } from './visit.ts'
import { why } from './why.ts'
import type { FalseAnswer, World } from './world.ts'

const noShelves: readonly Shelf[] = []

/** All places where a product lies, in the order of the scenario. */
export const shelvesFor = ({ shelves }: World, product: string): readonly Shelf[] => shelves.get(product) ?? noShelves

export const shelfAt = (world: World, product: string, place: string): Shelf | undefined =>
  shelvesFor(world, product).find(({ at }) => at === place)

/** Pieces that a channel believes free on a shelf; undefined = it has no view of it. */
export function visiblePieces(visit: Visit, shelf: Shelf): number | undefined {
  const { world, place, at } = visit
  if (shelf.at === place.id) return shelf.books - heldPieces(shelf, at, place.id)
  if (!world.hub.shares('inventory', shelf.at, place.id)) return undefined
  const fact = newestVisible(visit, 'inventory', shelfSubject(shelf))
  if (!fact && world.hub.isDown(at)) return undefined
  const books = typeof fact?.value === 'number' ? fact.value : shelf.recorded
  return books - heldPieces(shelf, at, place.id) - (world.strategy.buffer ?? 0)
}

/** What a channel answers: is there a piece, here (`at`) or anywhere it can see? */
export function availability(visit: Visit, product: string, at: string | undefined): 'yes' | 'no' | 'unknown' {
  const { world, place } = visit
  const shelves = shelvesFor(world, product).filter((shelf) => at === undefined || shelf.at === at)
  const views = shelves.map((shelf) => visiblePieces(visit, shelf))
  if (at !== undefined && at !== place.id && views[0] === undefined) return 'unknown'
  return views.some((pieces) => pieces !== undefined && pieces > 0) ? 'yes' : 'no'
}

/** Why an answer is false; null = it is true. */
export function whyFalse(
  visit: Visit,
  product: string,
  at: string | undefined,
  answer: 'yes' | 'no',
): FalseAnswer | null {
  const shelves = shelvesFor(visit.world, product).filter((shelf) => at === undefined || shelf.at === at)
  const full = shelves.find(({ units }) => units > 0)
  if (answer === 'yes') return full ? null : whyYes(visit, shelves)
  return full ? whyNo(visit, full) : null
}

function whyYes(visit: Visit, shelves: readonly Shelf[]): FalseAnswer {
  const believed = shelves.find((shelf) => shelf.at !== visit.place.id && (visiblePieces(visit, shelf) ?? 0) > 0)
  const newest = believed && visit.world.ledger.about('inventory', shelfSubject(believed)).at(-1)
  return (newest && why(newest, visit)) ?? 'recordError'
}

/** Why a channel does not see the pieces that lie on a shelf. */
export function whyNo(visit: Visit, shelf: Shelf): FalseAnswer {
  const { world, place, at } = visit
  if (!world.hub.shares('inventory', shelf.at, place.id)) return 'notShared'
  if (shelf.at !== place.id && world.hub.isDown(at) && world.hub.connects('inventory', place.id)) return 'outage'
  const newest = world.ledger.about('inventory', shelfSubject(shelf)).at(-1)
  const cause = newest && why(newest, visit)
  if (cause) return cause
  if (shelf.at !== place.id && (world.strategy.buffer ?? 0) > 0) return 'policy'
  return 'recordError'
}

/** A piece goes: the shelf's place writes one less into its books, unknown to the customer. */
export function takePiece(visit: Visit, shelf: Shelf): void {
  shelf.units -= 1
  shelf.books -= 1
  shelf.moved = true
  write(visit, 'inventory', shelfSubject(shelf), shelf.books, { channel: shelf.at, aware: false })
}
