import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { afterPaint } from './after-paint.ts'
import { changedSearch, type Query } from './changed-search.ts'
import { useHydratedSearch } from './hydrated-search.ts'

/** Reads and changes the query: empty while hydrating, real right after. */
export function useQuery(): Query {
  const { search, latest, ask, forget } = useQuickSearch()
  const navigate = useNavigate()
  const { show, go } = useMemo(() => {
    const show = (next: string) => {
      const state = ask(next)
      const { href } = location
      const follow = () => navigate({ search: next }, { replace: true, preventScrollReset: true, state })
      // The address follows the picture. Of several changes the last one counts, and a link taken since goes before.
      forget.current()
      forget.current = afterPaint(() => location.href === href && void follow())
    }
    // Of two quick changes the second builds on the first, whatever is shown yet.
    const go: Query['go'] = (change) => show(changedSearch(new URLSearchParams(latest.current), change))
    return { show, go }
  }, [latest, ask, forget, navigate])
  return useMemo(() => ({ search, with: (change) => changedSearch(search, change), go, show }), [search, go, show])
}

/** The query of the address, and a way to see another one at once: the router follows at leisure, keys come quickly. */
function useQuickSearch() {
  const here = useLocation()
  const routed = useHydratedSearch().toString()
  const [asked, setAsked] = useState<string | null>(null)
  const latest = useRef(routed)
  // What is asked for is known again by its number when the router has come so far; a query alone may come twice.
  const own = `${performance.timeOrigin} ${useId()} `
  const count = useRef(0)
  const forget = useRef(() => {})
  // With the picture of the new address: a later effect would also take back what was asked for since.
  useLayoutEffect(() => {
    const { state }: { readonly state: unknown } = here
    const isOwn = typeof state === 'string' && state.startsWith(own)
    if (!isOwn) forget.current()
    if (!isOwn || state === own + count.current) setAsked(null)
  }, [here, own])
  const ask = useCallback(
    (query: string): string => {
      const search = new URLSearchParams(query).toString()
      latest.current = search
      setAsked(search)
      count.current += 1
      return own + count.current
    },
    [own],
  )
  const shown = asked ?? routed
  useLayoutEffect(() => {
    latest.current = shown // before the next key: a later effect would take it back to what was shown before
  }, [shown])
  const search = useMemo(() => new URLSearchParams(shown), [shown])
  return { search, latest, ask, forget }
}
