import { type Fact, refOf } from './fact.ts'
import type { Hub } from './hub.ts'
import { play } from './replay.ts'
import type { FactRef } from './result.ts'
import type { Domain, Scenario, Value } from './scenario.ts'
import type { Strategy } from './strategy.ts'
import { worldOf } from './world.ts'

/** A fact and the way it takes: where it was written, and which other channels it comes to. */
export interface SpreadFact extends FactRef {
  readonly domain: Domain
  readonly subject: string
  readonly value: Value
  /** Seconds since day 1 00:00. */
  readonly at: number
  /** Does the customer know of it? */
  readonly aware: boolean
  /** Did the brand notice it? Unnoticed it comes to no desk, not even its own. */
  readonly recorded: boolean
  /** Channels for which it was declared valid; null = everywhere. */
  readonly scope: readonly string[] | null
  /** For every other channel the second from which it lies on that desk, whoever it recognises; null = it never comes. */
  readonly reaches: ReadonlyMap<string, number | null>
}

/**
 * Every fact of a whole replay in order of writing, and when it comes to every other channel of the scenario: sharing,
 * delay, batch and outages counted in (engine.md section 3, `readableAt` and `why`). A later outage hides what has come.
 */
export function spreadOf(scenario: Scenario, strategy: Strategy): readonly SpreadFact[] {
  const world = worldOf(scenario, strategy)
  const facts: Fact[] = []
  const add = (fact: Fact) => {
    world.ledger.add(fact)
    facts.push(fact)
  }
  const watched = { ...world, ledger: { ...world.ledger, add } }
  for (const step of scenario.steps) play(step, watched)
  const channels = scenario.channels.map(({ id }) => id)
  return facts.map((fact) => spread(fact, channels, world.hub))
}

function spread(fact: Fact, channels: readonly string[], hub: Hub): SpreadFact {
  const { domain, subject, value, at, aware, recorded, scope } = fact
  const arrives = hub.upFrom(fact.readableAt)
  const comesTo = (channel: string) => (recorded && hub.shares(domain, fact.channel, channel) ? arrives : null)
  const others = channels.filter((channel) => channel !== fact.channel)
  const reaches = new Map(others.map((channel) => [channel, comesTo(channel)]))
  return { ...refOf(fact), domain, subject, value, at, aware, recorded, scope, reaches }
}
