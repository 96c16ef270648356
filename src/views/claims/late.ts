import { late } from '../late.tsx'
import type { ClaimsProps } from './claims.tsx'

/** What both strategies are praised and blamed for, fetched with the first key or tap; until then it reads as prerendered. */
export const LateClaims = late<ClaimsProps>({
  load: async () => (await import('./claims.tsx')).Claims,
  namespaces: ['claims'],
  isStillShown: true,
  prerendered: import.meta.env.SSR ? (await import('./claims.tsx')).Claims : null,
})
