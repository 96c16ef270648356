import { late } from '../late.tsx'
import type { SecondLaneProps } from './second-lane.tsx'

/** What leads from the first lane alone to both; only the very first journey needs it. */
export const LateSecondLane = late<SecondLaneProps>({
  load: async () => (await import('./second-lane.tsx')).SecondLane,
  namespaces: [],
  prerendered: null,
})
