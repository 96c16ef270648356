import type { Fact } from './fact.ts'
import { type Hub, hubOf } from './hub.ts'
import { emptyLinks, type Links } from './identity.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { type Channel, channelKinds, type Domain, head, type Scenario, type Value } from './scenario.ts'
import { type Shelf, shelvesOf } from './shelf.ts'
import type { Strategy } from './strategy.ts'

/** A channel during a replay. */
export interface Place extends Channel {
  /** The token it sees by itself: a cookie, a device, a phone number. */
  readonly token: string | null
  readonly notices: boolean
  /** Opening second; set by a launch. */
  opensAt: number
}

/** An order as it really is, whoever knows of it. */
export interface Order {
  readonly id: string
  readonly product: string
  readonly seller: string
  /** The first fact written for it. */
  readonly fact: Fact
  /** Where the piece is taken from; null if nobody counts this product. */
  readonly shelf: Shelf | null
  /** The second from which the shelf knows that a piece is held. */
  readonly heldFrom: number
  /** What kept the seller from seeing that shelf when ordering. */
  readonly blind: 'notShared' | 'outage' | null
  /** The shelf was really empty when ordered, though no piece had ever gone from it. */
  readonly neverThere: boolean
  isOpen: boolean
}

/** Everything that changes while one scenario is replayed; it never leaves the replay. */
export interface World {
  readonly scenario: Scenario
  readonly strategy: Strategy
  readonly hub: Hub
  readonly places: ReadonlyMap<string, Place>
  readonly guesses: readonly (readonly [string, string])[]
  readonly ledger: Ledger
  readonly links: Links
  readonly shelves: ReadonlyMap<string, readonly Shelf[]>
  readonly orders: Map<string, Order>
  /** Why an answer about stock was false when it was given. */
  readonly falseAnswers: Map<Fact, FalseAnswer>
  /** What stands in the books before the first step, by `domain/subject`, then by channel. */
  readonly books: ReadonlyMap<string, ReadonlyMap<string, Value>>
}
export type FalseAnswer = 'notShared' | 'outage' | 'delay' | 'identity' | 'unobservable' | 'policy' | 'recordError'

export function worldOf(scenario: Scenario, strategy: Strategy): World {
  return {
    scenario,
    strategy,
    hub: hubOf(strategy, scenario.outages),
    places: placesOf(scenario.channels),
    guesses: strategy.resolution === 'probabilistic' ? (scenario.guesses ?? []) : [],
    ledger: emptyLedger(),
    links: emptyLinks(),
    shelves: shelvesOf(scenario.stock),
    orders: new Map(),
    falseAnswers: new Map(),
    books: booksOf(scenario),
  }
}

function placesOf(channels: readonly Channel[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[head, { id: head, kind: 'tool', token: null, notices: true, opensAt: 0 }]])
  for (const { id, kind } of channels) {
    const { token, notices } = channelKinds[kind]
    places.set(id, { id, kind, notices, token: token?.endsWith('@') ? token + id : token, opensAt: 0 })
  }
  return places
}

function booksOf({ records = [] }: Scenario): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const books = new Map<string, Map<string, Value>>()
  for (const { channel, domain, subject, value } of records) {
    const ref = `${domain}/${subject}`
    const byChannel = books.get(ref) ?? new Map<string, Value>()
    books.set(ref, byChannel.set(channel, value))
  }
  return books
}

/** The value in the books that a channel goes by: the leading record if it can read it, else its own, else everybody's. */
export function recordFor(world: World, domain: Domain, subject: string, channel: string): Value | undefined {
  const byChannel = world.books.get(`${domain}/${subject}`)
  if (!byChannel) return undefined
  const lead = world.scenario.leads?.[domain] ?? head
  const leading = byChannel.get(lead)
  if (leading !== undefined && world.hub.shares(domain, lead, channel)) return leading
  return byChannel.get(channel) ?? byChannel.get('*')
}
