import type { Place } from '../../content/questions/question.ts'

/** The address of a place in a journey, below the language. */
export function placePath({ journey, step, variant }: Place): `/${string}` {
  const query = new URLSearchParams({ ...(step && { step }), ...(variant && { variant }) }).toString()
  return `/journeys/${journey}/${query && `?${query}`}`
}
