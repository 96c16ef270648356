import { expired, type Fact } from './fact.ts'
import type { Domain, Value } from './scenario.ts'
import type { Visit } from './visit.ts'
import { why } from './why.ts'
import { recordFor } from './world.ts'

/** What a channel goes by: a value, and the fact it comes from (null = from its books). */
export interface Sight {
  readonly value: Value
  readonly fact: Fact | null
}

/** The newest fact for a ref that passes; facts are kept oldest first. */
export function newest(facts: readonly Fact[], passes: (fact: Fact) => boolean): Fact | undefined {
  for (let place = facts.length - 1; place >= 0; place -= 1) {
    const fact = facts[place]
    if (fact && passes(fact)) return fact
  }
  return undefined
}

/** All facts for a ref, whoever can see them. */
export const factsAbout = (visit: Visit, domain: Domain, subject: string): readonly Fact[] =>
  visit.world.ledger.about(domain, subject)

/** The newest fact for a ref that the channel can use. */
export const newestVisible = (visit: Visit, domain: Domain, subject: string): Fact | undefined =>
  newest(factsAbout(visit, domain, subject), (fact) => why(fact, visit) === null)

/** What the channel sees for a ref: the newest usable fact that still holds, else what stands in its books. */
export function seen(visit: Visit, domain: Domain, subject: string): Sight | undefined {
  const fact = newest(
    factsAbout(visit, domain, subject),
    (candidate) => !expired(candidate, visit.at) && why(candidate, visit) === null,
  )
  if (fact) return { value: fact.value, fact }
  const value = recordFor(visit.world, domain, subject, visit.place.id)
  return value === undefined ? undefined : { value, fact: null }
}

/** What the customer goes by: the newest fact they know of, unless it no longer holds. */
export function expected(visit: Visit, domain: Domain, subject: string): Fact | undefined {
  const fact = newest(factsAbout(visit, domain, subject), ({ aware }) => aware)
  return fact && !expired(fact, visit.at) ? fact : undefined
}
