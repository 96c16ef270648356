/** Whom a journey speaks for, in the end; `both` needs both ways of looking (journeys.md, balance). */
export type Verdict = 'omnichannel' | 'multichannel' | 'draw' | 'both'

/** Where a journey plays; a new one needs its name in gallery.json. */
export type Industry = 'fashion' | 'tech' | 'living' | 'general' | 'craft' | 'business' | 'insurance'
/** How much of the explanation a lesson gives: all, two parts of three, nothing (learning.md D30). */
export type Support = 'full' | 'partial' | 'none'
/** What nobody can derive from a journey: whom it speaks for, where it plays, how much is explained. */
export interface ShelfMark {
  readonly id: string
  readonly speaksFor: Verdict
  readonly industry: Industry
  readonly support: Support
}

/** Every journey in the order in which it is told. A new journey is one line here, its scenario, and its words. */
export const shelf = [
  { id: 'email-discount', speaksFor: 'omnichannel', industry: 'fashion', support: 'full' },
  { id: 'web-app-store', speaksFor: 'omnichannel', industry: 'tech', support: 'partial' },
  { id: 'store-return', speaksFor: 'omnichannel', industry: 'fashion', support: 'partial' },
  { id: 'research-online', speaksFor: 'omnichannel', industry: 'tech', support: 'none' },
  { id: 'social-to-phone', speaksFor: 'omnichannel', industry: 'tech', support: 'none' },
  { id: 'tv-then-banner', speaksFor: 'draw', industry: 'tech', support: 'none' },
  { id: 'three-chapters', speaksFor: 'omnichannel', industry: 'general', support: 'none' },
  { id: 'loud-quiet-foreign', speaksFor: 'omnichannel', industry: 'living', support: 'none' },
  { id: 'three-devices', speaksFor: 'draw', industry: 'living', support: 'none' },
  { id: 'four-stars', speaksFor: 'both', industry: 'living', support: 'none' },
  { id: 'market-stall', speaksFor: 'multichannel', industry: 'craft', support: 'none' },
  { id: 'sales-rep', speaksFor: 'omnichannel', industry: 'business', support: 'none' },
  { id: 'no-means-no', speaksFor: 'draw', industry: 'general', support: 'none' },
  { id: 'endless-aisle', speaksFor: 'draw', industry: 'fashion', support: 'none' },
  { id: 'loyalty-points', speaksFor: 'omnichannel', industry: 'general', support: 'none' },
  { id: 'two-prices', speaksFor: 'omnichannel', industry: 'tech', support: 'none' },
  { id: 'half-filled-form', speaksFor: 'omnichannel', industry: 'insurance', support: 'none' },
  { id: 'faster-than-sync', speaksFor: 'multichannel', industry: 'fashion', support: 'none' },
] as const satisfies readonly ShelfMark[]

/** The ids of all journeys, in the same order. */
export const journeyIds: readonly string[] = shelf.map(({ id }) => id)
