import { late } from '../../late.tsx'
import type { AfterProps } from './review.tsx'

/** What comes before the principle; it needs scripts and is fetched after the last step. */
export const LateReview = late<AfterProps>({
  load: async () => (await import('./review.tsx')).Review,
  namespaces: ['lesson-feedback'],
  prerendered: null,
})

/** What comes after the principle. */
export const LateTransfer = late<AfterProps>({
  load: async () => (await import('./transfer.tsx')).Transfer,
  namespaces: ['lesson-feedback'],
  prerendered: null,
})
