/** Whom a journey speaks for, in the end; `both` needs both ways of looking (journeys.md, balance). */
export type Verdict = 'omnichannel' | 'multichannel' | 'draw' | 'both'

/** Every journey in the order in which it is told. A new journey is one line here, its scenario, and its words. */
export const shelf = [
  { id: 'email-discount', speaksFor: 'omnichannel' },
  { id: 'web-app-store', speaksFor: 'omnichannel' },
  { id: 'store-return', speaksFor: 'omnichannel' },
  { id: 'research-online', speaksFor: 'omnichannel' },
  { id: 'social-to-phone', speaksFor: 'omnichannel' },
  { id: 'tv-then-banner', speaksFor: 'draw' },
  { id: 'three-chapters', speaksFor: 'omnichannel' },
  { id: 'loud-quiet-foreign', speaksFor: 'omnichannel' },
  { id: 'three-devices', speaksFor: 'draw' },
  { id: 'four-stars', speaksFor: 'both' },
  { id: 'market-stall', speaksFor: 'multichannel' },
  { id: 'sales-rep', speaksFor: 'omnichannel' },
  { id: 'no-means-no', speaksFor: 'draw' },
  { id: 'endless-aisle', speaksFor: 'draw' },
  { id: 'loyalty-points', speaksFor: 'omnichannel' },
  { id: 'two-prices', speaksFor: 'omnichannel' },
  { id: 'half-filled-form', speaksFor: 'omnichannel' },
  { id: 'faster-than-sync', speaksFor: 'multichannel' },
] as const satisfies readonly { readonly id: string; readonly speaksFor: Verdict }[]
