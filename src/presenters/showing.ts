import type { Showing } from '../content/comparison/showing.ts'

/** The address below the language at which a journey shows a claim. */
export function addressOf({ journey, ...state }: Showing): `/${string}` {
  const query = new URLSearchParams(state).toString()
  return `/journeys/${journey}/${query && `?${query}`}`
}
