import { type Domain, domains, type Outage } from './scenario.ts'
import type { Sharing, Strategy } from './strategy.ts'
import { daySeconds, minuteSeconds, secondsOf } from './time.ts'

/** The shared data hub: who can read which domain, when a fact arrives there, and when it is down. */
export interface Hub {
  readonly shares: (domain: Domain, one: string, other: string) => boolean
  /** Does the channel share this domain with anybody? */
  readonly connects: (domain: Domain, channel: string) => boolean
  /** The second from which others can read what is written at `at`. */
  readonly readableAt: (domain: Domain, at: number) => number
  readonly isDown: (at: number) => boolean
  /** The first second from `at` on in which it is up. */
  readonly upFrom: (at: number) => number
}

/** The hub that a strategy and the outages of a scenario make. */
export function hubOf(strategy: Strategy, outages: readonly Outage[] = []): Hub {
  const sharing = (domain: Domain): Sharing => strategy.share[domain] ?? strategy.share['*'] ?? 'none'
  const spans = outages.map(({ from, to }) => ({ from: secondsOf(from), to: secondsOf(to) }))
  const spanAt = (at: number) => spans.find(({ from, to }) => from <= at && at < to)
  return {
    shares: (domain, one, other) => one === other || sharesWith(sharing(domain), one, other),
    connects: (domain, channel) => connectsTo(sharing(domain), channel),
    readableAt: (domain, at) => arrival(strategy, domain, afterOutages(at, spanAt)),
    isDown: (at) => spans.length > 0 && spanAt(at) !== undefined,
    upFrom: (at) => afterOutages(at, spanAt),
  }
}

const sharesWith = (rule: Sharing, one: string, other: string): boolean =>
  rule === 'all' || (rule !== 'none' && rule.some((group) => group.includes(one) && group.includes(other)))

const connectsTo = (rule: Sharing, channel: string): boolean =>
  rule === 'all' || (rule !== 'none' && rule.some((group) => group.length > 1 && group.includes(channel)))

function afterOutages(at: number, spanAt: (at: number) => { readonly to: number } | undefined): number {
  let arrives = at
  for (let span = spanAt(arrives); span; span = spanAt(arrives)) arrives = span.to
  return arrives
}

/** A batch arrives strictly after it was written, counted from day 1 00:00; it goes before any delay. */
function arrival({ batch, delay }: Strategy, domain: Domain, at: number): number {
  const period = batch?.[domain] ?? batch?.['*']
  if (period !== undefined) {
    const seconds = period * minuteSeconds
    return (Math.floor(at / seconds) + 1) * seconds
  }
  return at + (delay?.[domain] ?? delay?.['*'] ?? 0) * minuteSeconds
}

/** Days until a new channel is open: two weeks, and half a week for every domain it is connected to (section 5, launch). */
export function launchSeconds(hub: Hub, channel: string): number {
  const bridges = domains.filter((domain) => hub.connects(domain, channel)).length
  return (14 + 3.5 * bridges) * daySeconds
}
