import { useMemo, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

const never = () => () => {}

/** False in prerendered HTML and while hydrating, true right after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The query of the address: empty while hydrating, so that the first tree equals the prerendered page, real right after. */
export function useHydratedSearch(): URLSearchParams {
  const { search } = useLocation()
  const shown = useHydrated() ? search : ''
  return useMemo(() => new URLSearchParams(shown), [shown])
}
