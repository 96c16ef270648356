import { useState } from 'react'
import type { Setting } from '../../../presenters/setting.ts'

/** How many steps of this world were played during this visit: what was seen once may be marked, nothing ahead. */
export function useFurthest({ scenario, whatIf, left, right, lanes, current }: Setting): number {
  const world = [scenario.id, whatIf?.id, left.id, right.id, lanes].join(' ')
  const [known, setKnown] = useState({ world, played: current + 1 })
  const played = known.world === world ? Math.max(known.played, current + 1) : current + 1
  if (known.world !== world || known.played !== played) setKnown({ world, played })
  return played
}
