import type { Fact } from './fact.ts'
import type { Obstacle } from './result.ts'
import { isPlan, recognises, type Visit } from './visit.ts'

/** What can stand between a channel and a fact, in the order in which the reason is named (engine.md section 3). */
const obstacles = {
  unobservable: (fact) => !fact.recorded,
  notShared: (fact, visit) =>
    isElsewhere(fact, visit) && !visit.world.hub.shares(fact.domain, fact.channel, visit.place.id),
  outage: (fact, visit) =>
    visit.world.hub.isDown(visit.at) &&
    visit.world.hub.connects(fact.domain, visit.place.id) &&
    (isElsewhere(fact, visit) || !visit.world.strategy.localFallback),
  delay: (fact, visit) => isElsewhere(fact, visit) && fact.readableAt > visit.at,
  identity: (fact, visit) =>
    !isPlan(fact.domain) && !(fact.key !== null && visit.step.names === fact.key) && !recognises(visit, fact.tokens),
} satisfies Record<Obstacle, (fact: Fact, visit: Visit) => boolean>

const isElsewhere = (fact: Fact, visit: Visit): boolean => fact.channel !== visit.place.id

const order = Object.keys(obstacles) as Obstacle[]

/** The first obstacle that applies; null = the channel can use the fact. */
export function why(fact: Fact, visit: Visit): Obstacle | null {
  for (const obstacle of order) if (obstacles[obstacle](fact, visit)) return obstacle
  return null
}
