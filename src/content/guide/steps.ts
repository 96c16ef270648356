import type { Domain } from '../../engine/index.ts'
import type { Showing } from '../comparison/showing.ts'
import type { Place } from './places.ts'

/** One step on the way: what it connects, and from which place on it belongs to the way. */
export interface Step {
  readonly id: string
  readonly from: Place
  readonly shares: readonly Domain[]
  readonly sources: readonly string[]
  readonly shownBy: Showing
}

const declare = {
  id: 'declare',
  from: 'multichannel',
  shares: [],
  sources: ['X.18'],
  shownBy: { journey: 'email-discount', variant: 'declared' },
} as const satisfies Step
const plan = {
  id: 'plan',
  from: 'multichannel-grown',
  shares: ['campaign', 'offers', 'prices', 'productInfo'],
  sources: ['S0.15', 'S2.27', 'S2.28'],
  shownBy: { journey: 'loud-quiet-foreign' },
} as const satisfies Step
const consent = {
  id: 'consent',
  from: 'cross-channel',
  shares: ['consent', 'identity'],
  sources: ['S1.21', 'X.8'],
  shownBy: { journey: 'no-means-no', variant: 'consent-and-identity' },
} as const satisfies Step
const returns = {
  id: 'returns',
  from: 'cross-channel',
  shares: ['orders', 'returns'],
  sources: ['S3.8', 'S3.13'],
  shownBy: { journey: 'store-return' },
} as const satisfies Step
/** Never a display of stock without the order that reserves it: half of this is the trap of web-app-store. */
const pickUp = {
  id: 'pickUp',
  from: 'cross-channel',
  shares: ['orders', 'inventory'],
  sources: ['S0.20', 'S4.28'],
  shownBy: { journey: 'web-app-store' },
} as const satisfies Step
const service = {
  id: 'service',
  from: 'omnichannel',
  shares: ['service', 'cart'],
  sources: ['S3.14', 'S4.14'],
  shownBy: { journey: 'social-to-phone' },
} as const satisfies Step
const loyalty = {
  id: 'loyalty',
  from: 'omnichannel',
  shares: ['loyalty'],
  sources: ['S2.6', 'S4.27'],
  shownBy: { journey: 'loyalty-points', variant: 'twice' },
} as const satisfies Step
const memory = {
  id: 'memory',
  from: 'omnichannel',
  shares: ['exposure', 'preferences', 'feedback'],
  sources: ['S3.16', 'S4.26', 'S4.39'],
  shownBy: { journey: 'research-online' },
} as const satisfies Step

/** All steps, cheapest first (domain.md section 7, our proposal). */
export const steps = [declare, plan, consent, returns, pickUp, service, loyalty, memory] as const
export type StepId = (typeof steps)[number]['id']

/** Whoever starts from shops first lets people collect; whoever starts from the net first takes goods back. */
export const stepsFromStore = [declare, plan, consent, pickUp, returns, service, loyalty, memory] as const
