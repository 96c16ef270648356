import { type Fact, holdsIn } from '../fact.ts'
import { splitRef } from '../ref.ts'
import type { GapKind, Severity } from '../result.ts'
import type { Domain, Premise, StepOf } from '../scenario.ts'
import { factsAbout, newest, newestVisible } from '../sight.ts'
import { secondsOf } from '../time.ts'
import { markChance, markGap, markKept, type Visit, write } from '../visit.ts'
import { why } from '../why.ts'

/** What it is to send a message although its premise no longer holds. */
const refuted: Partial<Record<Domain, { readonly kind: GapKind; readonly severity: Severity }>> = {
  consent: { kind: 'CONSENT', severity: 4 },
  orders: { kind: 'STALE', severity: 1 },
  returns: { kind: 'STALE', severity: 2 },
  service: { kind: 'STALE', severity: 2 },
  cart: { kind: 'STALE', severity: 1 },
  preferences: { kind: 'STALE', severity: 1 },
  feedback: { kind: 'ECHO', severity: 1 },
}

/** Every message rests on it: advertising was not refused. */
const consentPremise: Premise = { ref: 'consent/marketing', is: 'no' }

/** An offer is a message that tells a promise, if it is sent as such. */
export function offer(step: StepOf<'offer'>, visit: Visit) {
  const effect = push(step, visit)
  if (effect === 'done' && step.person === undefined)
    write(visit, 'offers', step.offer, step.value, {
      until: step.until ? secondsOf(step.until) : null,
    })
  return effect
}

/** A message goes out, unless the channel sees that one of its premises is refuted (R2). */
export function push(step: StepOf<'push'> | StepOf<'offer'>, visit: Visit) {
  const fitting = step.fits === undefined ? undefined : fitOf(step.fits, visit)
  if (step.person !== undefined) return markMixup(visit, fitting?.visible)
  if (isRefuted(visit, consentPremise)) return 'withheld' as const
  if (fitting?.visible) {
    checkPremise(visit, consentPremise)
    markKept(visit, fitting.visible)
    return 'fitting' as const
  }
  if (fitting?.hidden) markMissed(visit, fitting.hidden)
  const premises = step.unless ?? []
  if (premises.some((premise) => isRefuted(visit, premise))) return 'withheld' as const
  for (const premise of [consentPremise, ...premises]) checkPremise(visit, premise)
  return 'done' as const
}

/** Staff speak of something they know. */
export function mention({ fact: ref, person }: StepOf<'mention'>, visit: Visit) {
  const { domain, subject } = splitRef(ref)
  const fact = newestVisible(visit, domain, subject)
  if (!fact) return 'withheld' as const
  if (person !== undefined) return markMixup(visit, fact)
  if (fact.aware) markKept(visit, fact)
  else markGap(visit, { kind: 'INTRUSION', severity: 2, domain, subject, cause: 'overshared', fact })
  return 'done' as const
}

function fitOf(ref: Premise['ref'], visit: Visit) {
  const { domain, subject } = splitRef(ref)
  return { visible: newestVisible(visit, domain, subject), hidden: factsAbout(visit, domain, subject).at(-1) }
}

/** Somebody else gets what was meant for the customer. */
function markMixup(visit: Visit, fact: Fact | undefined) {
  if (fact) {
    const { domain, subject } = fact
    markGap(visit, { kind: 'MIXUP', severity: 4, domain, subject, cause: 'wrongLink', fact, harms: 'third' })
  }
  return 'done' as const
}

function markMissed(visit: Visit, fact: Fact): void {
  const cause = why(fact, visit)
  if (cause) markChance(visit, fact.domain, fact.subject, cause, fact)
}

/** The newest fact about a premise that passes and is valid in this channel. */
function latest(visit: Visit, { ref }: Premise, passes: (fact: Fact) => boolean): Fact | undefined {
  const { domain, subject } = splitRef(ref)
  return newest(factsAbout(visit, domain, subject), (fact) => holdsIn(fact, visit.place.id) && passes(fact))
}

const refutes = (fact: Fact | undefined, { is }: Premise): fact is Fact =>
  fact !== undefined && (is === undefined || fact.value === is)

/** Does the channel itself see that the premise is refuted? Then it keeps silent. */
function isRefuted(visit: Visit, premise: Premise): boolean {
  const fact = latest(visit, premise, (candidate) => why(candidate, visit) === null)
  if (!refutes(fact, premise)) return false
  markKept(visit, fact)
  return true
}

/** The message is out: did the customer know that its premise is refuted? */
function checkPremise(visit: Visit, premise: Premise): void {
  const fact = latest(visit, premise, ({ aware }) => aware)
  const { domain, subject } = splitRef(premise.ref)
  const stake = refuted[domain]
  if (!stake || !refutes(fact, premise)) return
  markGap(visit, { ...stake, domain, subject, cause: why(fact, visit) ?? 'policy', fact })
}
