import { type Fact, refOf } from './fact.ts'
import { play } from './replay.ts'
import type { FactRef, Obstacle } from './result.ts'
import type { Domain, Scenario, Value } from './scenario.ts'
import { seen } from './sight.ts'
import type { Strategy } from './strategy.ts'
import { secondsOf } from './time.ts'
import { type Visit, visitOf } from './visit.ts'
import { why } from './why.ts'
import { worldOf } from './world.ts'

/** A fact that lies on some desk, and what keeps this channel from using it (null = nothing). */
export interface DeskFact extends FactRef {
  readonly value: Value
  readonly why: Obstacle | null
  /** Does the customer know of it? */
  readonly aware: boolean
}
/** Everything there is about one subject, from the point of view of one channel. */
export interface DeskEntry {
  readonly domain: Domain
  readonly subject: string
  /** What the channel goes by; null = it knows nothing. */
  readonly value: Value | null
  /** Where that comes from; null = from its books, or from nowhere. */
  readonly source: FactRef | null
  /** All facts about it, oldest first. */
  readonly facts: readonly DeskFact[]
}

/**
 * A channel's desk at a step: what it would go by if the customer turned to it now, showing what the step shows, and
 * why it cannot use what others hold. Facts of the step itself are not on any desk yet (engine.md section 6).
 * @throws RangeError if there is no such step or channel.
 */
export function deskAt(scenario: Scenario, strategy: Strategy, stepId: string, channelId: string): DeskEntry[] {
  const index = scenario.steps.findIndex(({ id }) => id === stepId)
  const step = scenario.steps[index]
  const world = worldOf(scenario, strategy)
  const place = world.places.get(channelId)
  if (!step || !place) throw new RangeError(`no step ${stepId} or no channel ${channelId}`)
  for (const earlier of scenario.steps.slice(0, index)) play(earlier, world)
  const visit = visitOf(world, step, place, secondsOf(step))
  return subjectsOf(visit).map(({ domain, subject }) => entryOf(visit, domain, subject))
}

/** Every subject that somebody wrote about, then those that stand in the books only. */
function subjectsOf({ world }: Visit): { readonly domain: Domain; readonly subject: string }[] {
  const found = new Map<string, { readonly domain: Domain; readonly subject: string }>()
  for (const [fact] of world.ledger.all()) if (fact) found.set(`${fact.domain}/${fact.subject}`, fact)
  for (const record of world.scenario.records ?? []) found.set(`${record.domain}/${record.subject}`, record)
  return [...found.values()]
}

function entryOf(visit: Visit, domain: Domain, subject: string): DeskEntry {
  const sight = seen(visit, domain, subject)
  const facts = visit.world.ledger.about(domain, subject).map((fact) => deskFact(fact, visit))
  return { domain, subject, value: sight?.value ?? null, source: sight?.fact ? refOf(sight.fact) : null, facts }
}

const deskFact = (fact: Fact, visit: Visit): DeskFact => ({
  ...refOf(fact),
  value: fact.value,
  why: why(fact, visit),
  aware: fact.aware,
})
