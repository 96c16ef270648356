import type { Titles } from '../../presenters/continuum.ts'
import { Doubts } from './doubts.tsx'
import { Pairs } from './pairs.tsx'

export interface ClaimsProps {
  readonly titles: Titles
}

/** Strengths with their price, and where the sources disagree. */
export function Claims({ titles }: ClaimsProps) {
  return (
    <>
      <Pairs titles={titles} />
      <Doubts titles={titles} />
    </>
  )
}
