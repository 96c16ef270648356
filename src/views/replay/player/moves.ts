import { useMemo } from 'react'
import { placeOfNextTear, placeOfPreviousTear } from '../../../presenters/tears.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../address.ts'

/** The ways from the current step; null = there is nothing that way. */
export function useWays(address: Address, telling: Telling) {
  return useMemo(() => {
    const { steps } = address.setting.scenario
    const { current, lanes } = address.setting
    const to = (place: number | null) => {
      const step = place === null || place === current ? undefined : steps[place]
      return step ? () => address.go({ step: step.id }) : null
    }
    return {
      to: (place: number) => to(place)?.(),
      back: to(current - 1),
      forward: to(current + 1),
      first: to(0),
      last: to(steps.length - 1),
      previousTear: to(placeOfPreviousTear(telling, current, lanes)),
      nextTear: to(placeOfNextTear(telling, current, lanes)),
    }
  }, [address, telling])
}
