import { shelfAt, shelvesFor, takePiece } from '../inventory.ts'
import { isTorn, need } from '../need.ts'
import { sellNow } from '../orders.ts'
import { splitRef } from '../ref.ts'
import type { Effect, GapCause } from '../result.ts'
import type { StepOf } from '../scenario.ts'
import { heldPieces, type Shelf } from '../shelf.ts'
import { expected } from '../sight.ts'
import { markGap, type Visit, write } from '../visit.ts'
import type { Order } from '../world.ts'
import { comparePrice } from './order.ts'

/** Somebody else buys, unless every piece is held by a reservation that has arrived. */
export function otherSale({ product, at }: StepOf<'other-sale'>, visit: Visit): Effect {
  const shelf = shelfAt(visit.world, product, at)
  if (!shelf || shelf.units - heldPieces(shelf, visit.at) <= 0) return 'refused'
  takePiece(visit, shelf)
  return 'done'
}

/** The customer collects what was ordered, or walks in hoping for what was told. */
export function pickUp(step: StepOf<'pick-up'>, visit: Visit): Effect {
  const order = visit.world.orders.get(step.order)
  if (!order) return walkIn(step, visit)
  if (!order.isOpen) return 'skipped'
  if (isTorn(need(visit, 'orders', order.id, 'ORDER', 3)) || meetsEmptyShelf(order, visit)) return 'refused'
  hand(order, visit)
  write(visit, 'orders', order.id, 'collected', { key: order.id })
  return 'done'
}

/** The parcel leaves: written in the order's channel, under the tokens it was ordered with. */
export function deliver({ order: id }: StepOf<'deliver'>, visit: Visit): Effect {
  const order = visit.world.orders.get(id)
  if (!order?.isOpen) return 'skipped'
  if (meetsEmptyShelf(order, visit)) return 'refused'
  hand(order, visit)
  write(visit, 'orders', id, 'delivered', { key: id, channel: order.seller, tokens: order.fact.tokens })
  return 'done'
}

/** Goods come back: the rule for it and the order itself must be known here. */
export function takeBack({ order: id, policy }: StepOf<'return'>, visit: Visit): Effect {
  if (!visit.world.orders.has(id)) return 'skipped'
  const policyRef = policy && splitRef(policy)
  const needs = [
    ...(policyRef ? [need(visit, policyRef.domain, policyRef.subject, 'INFO', 2)] : []),
    need(visit, 'orders', id, 'ORDER', 3),
  ]
  const isRefused = needs.some((found) => isTorn(found) || found.outcome === 'boundary')
  write(visit, 'returns', id, isRefused ? 'refused' : 'done', { key: id })
  return isRefused ? 'refused' : 'done'
}

function hand(order: Order, visit: Visit): void {
  order.isOpen = false
  order.shelf?.holds.delete(order)
  if (order.shelf) takePiece(visit, order.shelf)
}

/** R3: a promise of goods meets an empty shelf (engine.md section 4). */
function meetsEmptyShelf(order: Order, visit: Visit): boolean {
  if (!order.shelf || order.shelf.units > 0) return false
  const { product: subject, fact } = order
  markGap(visit, { kind: 'STOCK', severity: 3, domain: 'inventory', subject, cause: emptyBecause(order), fact })
  return true
}

function emptyBecause({ blind, neverThere, heldFrom }: Order): GapCause {
  if (blind) return blind
  if (neverThere) return 'recordError'
  return heldFrom === Number.POSITIVE_INFINITY ? 'notShared' : 'delay'
}

/** Nothing was ordered: the customer trusts what was told about this shop. */
function walkIn({ order, product }: StepOf<'pick-up'>, visit: Visit): Effect {
  const { world, place } = visit
  const shelf = shelfAt(world, product, place.id)
  const isEmpty = isShelfEmpty(shelf, shelvesFor(world, product))
  const told = expected(visit, 'inventory', `available:${product}@${place.id}`)
  if (told?.value === 'yes' && isEmpty) {
    const cause = world.hub.shares('orders', told.channel, place.id) ? 'policy' : 'notShared'
    markGap(visit, { kind: 'STOCK', severity: 3, domain: 'inventory', subject: product, cause, fact: told })
  }
  comparePrice(visit, product)
  if (isEmpty) return 'refused'
  sellNow(visit, { order, product, shelf })
  return 'done'
}

const isShelfEmpty = (own: Shelf | undefined, all: readonly Shelf[]): boolean => (own ? own.units <= 0 : all.length > 0)
