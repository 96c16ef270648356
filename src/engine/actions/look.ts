import { type Need, need } from '../need.ts'
import { splitRef } from '../ref.ts'
import type { GapKind, Severity } from '../result.ts'
import type { Domain, Ref, StepOf } from '../scenario.ts'
import { factsAbout } from '../sight.ts'
import { declaredScope, markChance, type Visit, write } from '../visit.ts'
import { why } from '../why.ts'
import { lookAtPoints } from './points.ts'

/** What a wrong statement is in each domain a customer can look at. */
const lookable: Partial<Record<Domain, { readonly kind: GapKind; readonly severity: Severity }>> = {
  offers: { kind: 'OFFER', severity: 2 },
  prices: { kind: 'PRICE', severity: 2 },
  inventory: { kind: 'STOCK', severity: 2 },
  productInfo: { kind: 'INFO', severity: 2 },
  campaign: { kind: 'CLASH', severity: 1 },
  loyalty: { kind: 'REWARD', severity: 2 },
}

/** The customer looks something up; the channel tells what it sees, unless that is worse than what was promised. */
export function look({ at }: StepOf<'look'>, visit: Visit) {
  for (const ref of at)
    if (ref === 'loyalty/points') lookAtPoints(visit)
    else lookAt(ref, visit)
  return 'done' as const
}

function lookAt(ref: Ref, visit: Visit): void {
  const { domain, subject } = splitRef(ref)
  const stake = lookable[domain]
  if (!stake) return
  const found = need(visit, domain, subject, stake.kind, stake.severity)
  if (found.outcome === 'open' && !found.sight) markHidden(visit, domain, subject)
  if (tells(found)) tell(visit, domain, subject, found)
}

const tells = (found: Need): boolean =>
  found.outcome === 'open' || found.outcome === 'kept' || found.outcome === 'favour'

/** A missed chance: somebody in the house knows the answer. */
function markHidden(visit: Visit, domain: Domain, subject: string): void {
  const newest = factsAbout(visit, domain, subject).at(-1)
  const cause = newest
    ? (why(newest, visit) ?? 'policy')
    : visit.world.books.has(`${domain}/${subject}`)
      ? 'notShared'
      : null
  if (cause) markChance(visit, domain, subject, cause, newest)
}

function tell(visit: Visit, domain: Domain, subject: string, { sight }: Need): void {
  if (!sight) return
  const scope = declaredScope(visit, domain) ?? sight.fact?.scope ?? null
  write(visit, domain, subject, sight.value, { scope, until: sight.fact?.until ?? null })
}
