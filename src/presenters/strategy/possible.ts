import { domains, planDomains } from '../../engine/index.ts'
import { type Edit, withEdit } from './edits.ts'
import type { Rules } from './rules.ts'

/** Settings that mean nothing by themselves, and whether they can have any effect under these rules (learning.md D46). */
export const possible = ({ share }: Rules) => ({
  /** Tokens are matched where identity is shared. */
  resolution: share.identity !== 'none',
  /** A copy of its own helps a channel that hangs on the hub. */
  localFallback: domains.some((domain) => share[domain] !== 'none'),
  /** Pieces are held back from channels that see them. */
  buffer: share.inventory !== 'none',
  /** Only what does not hold everywhere has limits to announce. */
  declare: planDomains.some((domain) => share[domain] !== 'all'),
})

/** The rules after an edit; what has lost its meaning is as in the base again, so that nothing idle is left behind. */
export function edited(rules: Rules, base: Rules, edit: Edit): Rules {
  const next = withEdit(rules, edit)
  const can = possible(next)
  const arrival = domains.map((domain) => [domain, (next.share[domain] === 'none' ? base : next).arrival[domain]])
  return {
    ...next,
    arrival: { ...next.arrival, ...Object.fromEntries(arrival) },
    resolution: (can.resolution ? next : base).resolution,
    localFallback: (can.localFallback ? next : base).localFallback,
    buffer: (can.buffer ? next : base).buffer,
    declare: (can.declare ? next : base).declare,
  }
}
