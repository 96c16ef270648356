import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { changedSearch, type Query } from './changed-search.ts'
import { useHydratedSearch } from './hydrated-search.ts'

/** Reads and changes the query: empty while hydrating, real right after. */
export function useQuery(): Query {
  const { search, latest, ask } = useQuickSearch()
  const navigate = useNavigate()
  return useMemo(() => {
    const show = (next: string) => {
      ask(next)
      void navigate({ search: next }, { replace: true, preventScrollReset: true })
    }
    return {
      search,
      with: (change) => changedSearch(search, change),
      // Of two quick changes the second builds on the first, whatever is shown yet.
      go: (change) => show(changedSearch(new URLSearchParams(latest.current), change)),
      show,
    }
  }, [search, latest, ask, navigate])
}

/** The query of the address, and a way to see another one at once: the router follows at leisure, keys come quickly. */
function useQuickSearch() {
  const location = useLocation()
  const routed = useHydratedSearch().toString()
  const [asked, setAsked] = useState<string | null>(null)
  const pending = useRef<readonly string[]>([])
  const latest = useRef(routed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: there and back in one go is a new location with the old query
  useEffect(() => {
    // What was asked comes back in order; an address from anywhere else goes before all of it.
    const place = pending.current.lastIndexOf(routed)
    pending.current = place < 0 ? [] : pending.current.slice(place + 1)
    if (pending.current.length === 0) setAsked(null)
  }, [location, routed])
  const ask = useCallback((query: string) => {
    const search = new URLSearchParams(query).toString()
    pending.current = [...pending.current, search]
    latest.current = search
    setAsked(search)
  }, [])
  const shown = asked ?? routed
  useLayoutEffect(() => {
    latest.current = shown // before the next key: a later effect would take it back to what was shown before
  }, [shown])
  const search = useMemo(() => new URLSearchParams(shown), [shown])
  return { search, latest, ask }
}
