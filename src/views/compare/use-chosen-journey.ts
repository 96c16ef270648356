import { useEffect, useState } from 'react'
import type { JourneyId } from '../../content/comparison/showing.ts'
import type { ContinuumStart } from '../../presenters/continuum.ts'

/** The chosen journey; while it loads, or where it cannot be loaded, the one before stays. */
export function useChosenJourney({ first, open }: ContinuumStart, chosen: JourneyId) {
  const [shown, setShown] = useState(first)
  const [failed, setFailed] = useState<JourneyId | null>(null)
  const isLoading = shown.scenario.id !== chosen && failed !== chosen
  useEffect(() => {
    if (!isLoading) return
    let isWanted = true
    open(chosen).then(
      (journey) => isWanted && (journey ? setShown(journey) : setFailed(chosen)),
      () => isWanted && setFailed(chosen),
    )
    return () => {
      isWanted = false
    }
  }, [open, chosen, isLoading])
  const hasFailed = failed === chosen && shown.scenario.id !== chosen
  return { journey: shown, isLoading, hasFailed, retry: () => setFailed(null) }
}
