import { useMemo, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

const never = () => () => {}

/** False while hydrating, true right after; renders a second time, so it is for small components. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * The query of the address: empty while hydrating, so that the first tree equals the prerendered page, real right after.
 * Without a query nothing is rendered a second time.
 */
export function useHydratedSearch(): URLSearchParams {
  const { search } = useLocation()
  const shown = useSyncExternalStore(
    never,
    () => search,
    () => '',
  )
  return useMemo(() => new URLSearchParams(shown), [shown])
}
