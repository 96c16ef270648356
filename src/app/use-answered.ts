import { useLayoutEffect } from 'react'
import { useHydrated } from '../ui/hydrated-search.ts'

/** Once keys are heard and the query of the address is read, nothing waits any more (src/app/first.ts). */
export function useAnswered() {
  const isHydrated = useHydrated()
  useLayoutEffect(() => {
    if (isHydrated) delete document.documentElement.dataset.waiting
  }, [isHydrated])
}
