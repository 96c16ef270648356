import { holdsIn } from './fact.ts'
import type { GapKind, Severity } from './result.ts'
import type { Domain } from './scenario.ts'
import { expected, type Sight, seen } from './sight.ts'
import { markBoundary, markGap, markKept, type Visit } from './visit.ts'
import { why } from './why.ts'

/** How a need ended; `favour` is a gap that helps the customer (a lower price), `proof` a promise the customer could show. */
export interface Need {
  readonly outcome: 'open' | 'kept' | 'proof' | 'boundary' | 'gap' | 'favour'
  readonly sight: Sight | undefined
}

/** R1: the customer needs from this channel what another one told, learned or did (engine.md section 4). */
export function need(visit: Visit, domain: Domain, subject: string, kind: GapKind, severity: Severity): Need {
  const { place, step, world } = visit
  const promise = expected(visit, domain, subject)
  const sight = seen(visit, domain, subject)
  if (!promise) return { outcome: 'open', sight }
  if (!holdsIn(promise, place.id)) {
    markBoundary(visit, promise)
    return { outcome: 'boundary', sight }
  }
  if (sight?.value === promise.value) {
    markKept(visit, promise)
    return { outcome: 'kept', sight }
  }
  const isProven = step.shows === promise.step
  if (isProven && world.strategy.incentives === 'shared') {
    markKept(visit, promise)
    return { outcome: 'proof', sight }
  }
  const cause = isProven ? 'policy' : (why(promise, visit) ?? 'policy')
  const inFavour = kind === 'PRICE' && isLower(sight?.value, promise.value)
  markGap(visit, { kind, severity: inFavour ? 1 : severity, domain, subject, cause, fact: promise })
  return { outcome: inFavour ? 'favour' : 'gap', sight }
}

const isLower = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' && one < other

/** Did the channel act against the promise, in whoever's favour? */
export const isTorn = ({ outcome }: Need): boolean => outcome === 'gap' || outcome === 'favour'
