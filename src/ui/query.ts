import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useHydratedSearch } from './hydrated-search.ts'

/** What to change in the query of an address; null = take it out, undefined = leave it. */
export type QueryChange = Readonly<Record<string, string | null | undefined>>

/** The query of the address as the state of a page. */
export interface Query {
  readonly search: URLSearchParams
  /** The query of the same page with something changed. */
  readonly with: (change: QueryChange) => string
  /** Changes the query in place: shown at once, no new entry in the history. */
  readonly go: (change: QueryChange) => void
}

/** Reads and changes the query: empty while hydrating, real right after. */
export function useQuery(): Query {
  const { search, latest, ask } = useQuickSearch()
  const navigate = useNavigate()
  return useMemo(() => {
    return {
      search,
      with: (change) => changedSearch(search, change),
      go(change) {
        // Of two quick changes the second builds on the first, whatever is shown yet.
        const next = changedSearch(new URLSearchParams(latest.current), change)
        ask(next)
        void navigate({ search: next }, { replace: true, preventScrollReset: true })
      },
    }
  }, [search, latest, ask, navigate])
}

/** The query of the address, and a way to see another one at once: the router follows at leisure, keys come quickly. */
function useQuickSearch() {
  const routed = useHydratedSearch().toString()
  const [asked, setAsked] = useState<string | null>(null)
  const pending = useRef<readonly string[]>([])
  const latest = useRef(routed)
  useEffect(() => {
    // What was asked comes back in order; an address from anywhere else goes before all of it.
    const place = pending.current.lastIndexOf(routed)
    pending.current = place < 0 ? [] : pending.current.slice(place + 1)
    if (pending.current.length === 0) setAsked(null)
  }, [routed])
  const ask = useCallback((query: string) => {
    const search = new URLSearchParams(query).toString()
    pending.current = [...pending.current, search]
    latest.current = search
    setAsked(search)
  }, [])
  const shown = asked ?? routed
  useEffect(() => {
    latest.current = shown
  }, [shown])
  const search = useMemo(() => new URLSearchParams(shown), [shown])
  return { search, latest, ask }
}

function changedSearch(search: URLSearchParams, change: QueryChange): string {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name)
    else if (value !== undefined) next.set(name, value)
  }
  return `?${next}`
}
