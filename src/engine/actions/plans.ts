import { launchSeconds } from '../hub.ts'
import { need } from '../need.ts'
import { splitRef } from '../ref.ts'
import type { StepOf } from '../scenario.ts'
import { type Visit, write } from '../visit.ts'

/** The customer wants what was promised; anything but a kept promise ends here. */
export function redeem({ offer }: StepOf<'redeem'>, visit: Visit) {
  const { outcome } = need(visit, 'offers', offer, 'OFFER', 3)
  return outcome === 'kept' || outcome === 'proof' ? ('done' as const) : ('refused' as const)
}

/** A plan value changes; the customer is not told. */
export function change({ what, value }: StepOf<'change'>, visit: Visit) {
  const { domain, subject } = splitRef(what)
  write(visit, domain, subject, value, { aware: false })
  return 'done' as const
}

/** A new channel is set up; the more it is connected to, the later it opens. */
export function launch({ what }: StepOf<'launch'>, { world, at }: Visit) {
  const place = world.places.get(what)
  if (place) place.opensAt = at + launchSeconds(world.hub, what)
  return 'done' as const
}
