import type { Fact } from './fact.ts'
import type { Obstacle } from './result.ts'
import { isPlan, recognises, type Visit } from './visit.ts'

/** The first thing that stands between a channel and a fact; null = the channel can use it (engine.md section 3). */
export function why(fact: Fact, visit: Visit): Obstacle | null {
  const { world, place, at } = visit
  const { hub } = world
  const isElsewhere = fact.channel !== place.id
  if (!fact.recorded) return 'unobservable'
  if (isElsewhere && !hub.shares(fact.domain, fact.channel, place.id)) return 'notShared'
  if (hub.isDown(at) && hub.connects(fact.domain, place.id) && (isElsewhere || !world.strategy.localFallback))
    return 'outage'
  if (isElsewhere && fact.readableAt > at) return 'delay'
  return isPlan(fact.domain) || isNamed(fact, visit) || recognises(visit, fact.tokens) ? null : 'identity'
}

/** Did the customer name the number that opens it? */
const isNamed = ({ key }: Fact, { step }: Visit): boolean => key !== null && step.names === key
