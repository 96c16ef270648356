import { isTorn, need } from '../need.ts'
import { splitRef } from '../ref.ts'
import type { StepOf } from '../scenario.ts'
import { factsAbout } from '../sight.ts'
import { type Visit, write } from '../visit.ts'

/** Something is started: a cart, a request, a wish. */
export function begin({ what, value = 'begun', number }: StepOf<'begin'>, visit: Visit) {
  const { domain, subject } = splitRef(what)
  write(visit, domain, subject, value, { key: number ?? null })
  return 'done' as const
}

/** The customer goes on with what was started, perhaps elsewhere. */
export function resume({ what, value, names }: StepOf<'resume'>, visit: Visit) {
  const { domain, subject } = splitRef(what)
  const found = need(visit, domain, subject, 'THREAD', 2)
  const key = names ?? factsAbout(visit, domain, subject).at(-1)?.key ?? null
  if (value !== undefined) write(visit, domain, subject, value, { key })
  return isTorn(found) ? ('refused' as const) : ('done' as const)
}

/** Is the customer met as somebody the brand knows? */
export function greet({ knows }: StepOf<'greet'>, visit: Visit) {
  const { domain, subject } = splitRef(knows)
  need(visit, domain, subject, 'STRANGER', 2)
  return 'done' as const
}

/** The channel needs a detail; unless it has it, the customer says it (again). */
export function give({ what, value }: StepOf<'give'>, visit: Visit) {
  const { domain, subject } = splitRef(what)
  const { outcome } = need(visit, domain, subject, 'REPEAT', 2)
  if (outcome !== 'kept' && outcome !== 'proof') write(visit, domain, subject, value)
  return 'done' as const
}

/** The brand notices something the customer does not know to be noticed. */
export function browse({ what, value = 'viewed' }: StepOf<'browse'>, visit: Visit) {
  const { domain, subject } = splitRef(what)
  write(visit, domain, subject, value, { aware: false })
  return 'done' as const
}

/** The customer speaks with the brand about a case; without its story they tell it again. */
export function contact(step: StepOf<'contact'>, visit: Visit) {
  const { domain, subject } = splitRef(step.about ?? `service/${step.case}`)
  const found = need(visit, domain, subject, 'REPEAT', 2)
  write(visit, 'service', step.case, step.value ?? 'open', { key: step.number ?? step.names ?? step.case })
  return isTorn(found) ? ('repeated' as const) : ('done' as const)
}
