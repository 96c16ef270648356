import { late } from '../../late.tsx'
import type { BarProps } from './bar.tsx'

/** The player's bar, fetched when the replay has started: before that nobody needs it. */
export const LateBar = late<BarProps>({
  load: async () => (await import('./bar.tsx')).Bar,
  namespaces: [],
  prerendered: null,
})
