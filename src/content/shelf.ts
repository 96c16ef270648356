/** Whom a journey speaks for, in the end; `both` needs both ways of looking (journeys.md, balance). */
export type Verdict = 'omnichannel' | 'multichannel' | 'draw' | 'both'

/** Where a journey plays; a new one needs its name in gallery.json. */
export type Industry = 'fashion' | 'tech' | 'living' | 'general' | 'craft' | 'business' | 'insurance'
/** What nobody can derive from a journey: whom it speaks for, and where it plays. */
export interface ShelfMark {
  readonly id: string
  readonly speaksFor: Verdict
  readonly industry: Industry
}

/** Every journey in the order in which it is told. A new journey is one line here, its scenario, and its words. */
export const shelf = [
  { id: 'email-discount', speaksFor: 'omnichannel', industry: 'fashion' },
  { id: 'web-app-store', speaksFor: 'omnichannel', industry: 'tech' },
  { id: 'store-return', speaksFor: 'omnichannel', industry: 'fashion' },
  { id: 'research-online', speaksFor: 'omnichannel', industry: 'tech' },
  { id: 'social-to-phone', speaksFor: 'omnichannel', industry: 'tech' },
  { id: 'tv-then-banner', speaksFor: 'draw', industry: 'tech' },
  { id: 'three-chapters', speaksFor: 'omnichannel', industry: 'general' },
  { id: 'loud-quiet-foreign', speaksFor: 'omnichannel', industry: 'living' },
  { id: 'three-devices', speaksFor: 'draw', industry: 'living' },
  { id: 'four-stars', speaksFor: 'both', industry: 'living' },
  { id: 'market-stall', speaksFor: 'multichannel', industry: 'craft' },
  { id: 'sales-rep', speaksFor: 'omnichannel', industry: 'business' },
  { id: 'no-means-no', speaksFor: 'draw', industry: 'general' },
  { id: 'endless-aisle', speaksFor: 'draw', industry: 'fashion' },
  { id: 'loyalty-points', speaksFor: 'omnichannel', industry: 'general' },
  { id: 'two-prices', speaksFor: 'omnichannel', industry: 'tech' },
  { id: 'half-filled-form', speaksFor: 'omnichannel', industry: 'insurance' },
  { id: 'faster-than-sync', speaksFor: 'multichannel', industry: 'fashion' },
] as const satisfies readonly ShelfMark[]
