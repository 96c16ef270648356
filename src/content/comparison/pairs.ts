import type { Showing } from './showing.ts'

/** One claim about a strategy: what it rests on, and the journey that shows it. */
export interface Claim {
  readonly sources: readonly string[]
  readonly shownBy: Showing
}
/** No strength without its price, and no price without what it buys. */
export interface Pair {
  readonly id: string
  readonly strategy: 'multichannel' | 'omnichannel'
  readonly strength: Claim
  readonly price: Claim
}

/** What both strategies are good at, each with what it costs. Engine and tests hold the journeys to it. */
export const pairs = [
  {
    id: 'reach',
    strategy: 'multichannel',
    strength: {
      sources: ['S0.7', 'S1.6', 'S2.15', 'S2.17', 'S4.27', 'S4.45'],
      shownBy: { journey: 'tv-then-banner', variant: 'limit-ten' },
    },
    price: { sources: ['S4.20', 'S4.28'], shownBy: { journey: 'endless-aisle' } },
  },
  {
    id: 'ownWay',
    strategy: 'multichannel',
    strength: { sources: ['S0.8', 'S2.13', 'S2.18'], shownBy: { journey: 'market-stall' } },
    price: { sources: ['S0.9', 'S0.11', 'S2.21', 'S3.7'], shownBy: { journey: 'email-discount' } },
  },
  {
    id: 'independence',
    strategy: 'multichannel',
    strength: { sources: ['S0.6', 'S2.16', 'S4.21'], shownBy: { journey: 'faster-than-sync' } },
    price: { sources: ['S0.10', 'S2.22', 'S3.8'], shownBy: { journey: 'store-return' } },
  },
  {
    id: 'touchpoints',
    strategy: 'multichannel',
    strength: { sources: ['S0.7', 'S2.19'], shownBy: { journey: 'no-means-no', variant: 'newsletter-only' } },
    price: { sources: ['S2.20', 'S3.6'], shownBy: { journey: 'four-stars' } },
  },
  {
    id: 'consistency',
    strategy: 'omnichannel',
    strength: { sources: ['S0.15', 'S0.16', 'S3.18'], shownBy: { journey: 'loud-quiet-foreign' } },
    price: { sources: ['S0.18', 'S1.19', 'S2.9'], shownBy: { journey: 'faster-than-sync' } },
  },
  {
    id: 'seamless',
    strategy: 'omnichannel',
    strength: { sources: ['S0.17', 'S3.12', 'S4.9', 'S4.11'], shownBy: { journey: 'web-app-store' } },
    price: { sources: ['S0.19', 'S2.10', 'S2.26'], shownBy: { journey: 'market-stall' } },
  },
  {
    id: 'knowing',
    strategy: 'omnichannel',
    strength: { sources: ['S2.7', 'S3.11', 'S3.16', 'S4.26'], shownBy: { journey: 'research-online' } },
    price: { sources: ['S1.21', 'S1.23', 'X.8'], shownBy: { journey: 'three-devices', variant: 'guessing' } },
  },
  {
    id: 'loyalty',
    strategy: 'omnichannel',
    strength: { sources: ['S0.23', 'S2.6', 'S2.8', 'S4.27', 'X.10'], shownBy: { journey: 'loyalty-points' } },
    price: { sources: ['S1.26', 'S2.11', 'S2.31'], shownBy: { journey: 'sales-rep', right: 'cross-channel' } },
  },
] as const satisfies readonly Pair[]
