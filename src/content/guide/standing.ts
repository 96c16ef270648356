import type { Claim } from '../comparison/pairs.ts'

/** What holds whatever was answered, for the side that would stay empty: no praise without its price. */
export const standing: { readonly for: Claim; readonly against: Claim } = {
  for: { sources: ['S0.17', 'S3.12'], shownBy: { journey: 'web-app-store' } },
  against: { sources: ['S0.19', 'S2.10', 'S2.11'], shownBy: { journey: 'market-stall' } },
}
