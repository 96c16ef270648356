import { type Fact, refOf } from './fact.ts'
import { knownTokens } from './identity.ts'
import type { Boundary, Chance, ChanceCause, Gap, GapCause, GapKind, Harmed, Mark, Severity } from './result.ts'
import { type Domain, type PlanDomain, planDomains, type StepBase, type Value } from './scenario.ts'
import type { Place, World } from './world.ts'

/** One step at its place and time: what the rules look at and what they write. */
export interface Visit {
  readonly world: World
  readonly step: StepBase
  readonly place: Place
  readonly at: number
  /** Tokens shown: the channel's own and those of the step. */
  readonly shown: readonly string[]
  readonly marks: Mark[]
  /** Facts of this step; others see them from the next step on. */
  readonly written: Fact[]
  /** Every token known to be the same person's; worked out when first needed. */
  known: ReadonlySet<string> | null
  chapter?: number
}

/** A step's visit; `place` may differ from the step's channel when a desk is looked at. */
export function visitOf(world: World, step: StepBase, place: Place, at: number): Visit {
  return { world, step, place, at, shown: shownTokens(place, step.as), marks: [], written: [], known: null }
}

function shownTokens({ token }: Place, as: readonly string[] = []): readonly string[] {
  if (token === null) return as
  return as.includes(token) ? as : [token, ...as]
}

/** Does the channel recognise whoever showed one of these tokens? */
export function recognises(visit: Visit, tokens: readonly string[]): boolean {
  if (tokens.some((token) => visit.shown.includes(token))) return true
  const { world, place, at, shown } = visit
  visit.known ??= knownTokens(shown, world.links, { channel: place.id, at, hub: world.hub, guesses: world.guesses })
  const { known } = visit
  return tokens.some((token) => known.has(token))
}

/** Domains that need no recognised customer. */
const plans: ReadonlySet<Domain> = new Set(planDomains)
export const isPlan = (domain: Domain): domain is PlanDomain => plans.has(domain)

/** What a fact says beyond its domain, subject and value; what is left out follows from the step. */
type Details = Partial<Pick<Fact, 'aware' | 'recorded' | 'key' | 'scope' | 'until' | 'channel' | 'tokens'>>

/** Writes a fact: aware, recorded, under the step's tokens, in its channel, unless said otherwise. */
export function write(visit: Visit, domain: Domain, subject: string, value: Value, details: Details = {}): Fact {
  const { world, place, at, shown, step } = visit
  const fact: Fact = {
    domain,
    subject,
    value,
    at,
    channel: details.channel ?? place.id,
    tokens: isPlan(domain) ? [] : (details.tokens ?? shown),
    key: details.key ?? null,
    scope: details.scope ?? declaredScope(visit, domain),
    until: details.until ?? null,
    recorded: details.recorded ?? true,
    aware: details.aware ?? true,
    step: step.id,
    readableAt: world.hub.readableAt(domain, at),
  }
  visit.written.push(fact)
  return fact
}

/** The channels a plan fact or a consent is declared valid for: as the step says, or as the strategy declares; null = everywhere. */
export function declaredScope({ world, place, step }: Visit, domain: Domain): readonly string[] | null {
  if (!isPlan(domain)) return domain === 'consent' ? (step.scope ?? null) : null
  if (step.scope || !world.strategy.declare) return step.scope ?? null
  return world.scenario.channels.filter(({ id }) => world.hub.shares(domain, place.id, id)).map(({ id }) => id)
}

/** A handover that worked is marked only if the fact came from another channel. */
export function markKept(visit: Visit, fact: Fact): void {
  if (fact.channel === visit.place.id) return
  visit.marks.push({ type: 'kept', domain: fact.domain, subject: fact.subject, fact: refOf(fact) })
}

interface Torn {
  readonly kind: GapKind
  readonly severity: Severity
  readonly cause: GapCause
  readonly domain: Domain
  readonly subject: string
  readonly fact: Fact | null
  readonly harms?: Harmed
}

export function markGap({ marks }: Visit, { kind, severity, domain, subject, cause, fact, harms }: Torn): void {
  const gap: Gap = {
    type: 'gap',
    kind,
    severity,
    domain,
    subject,
    cause,
    fact: fact && refOf(fact),
    harms: harms ?? 'customer',
  }
  marks.push(gap)
}

export function markChance(
  { marks }: Visit,
  domain: Domain | null,
  subject: string,
  cause: ChanceCause,
  fact: Fact | null = null,
): void {
  const chance: Chance = { type: 'chance', domain, subject, cause, fact: fact && refOf(fact) }
  marks.push(chance)
}

export function markBoundary({ marks }: Visit, fact: Fact): void {
  const { domain, subject } = fact
  const boundary: Boundary = { type: 'boundary', domain, subject, cause: 'declared', fact: refOf(fact) }
  marks.push(boundary)
}
