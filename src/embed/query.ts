import { useMemo, useSyncExternalStore } from 'react'
import { changedSearch, type Query } from '../ui/changed-search.ts'

const listeners = new Set<() => void>()
let shown = location.search

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(next: string) {
  shown = next
  try {
    history.replaceState(null, '', next)
  } catch {
    // A frame without an origin of its own may not change its address; it still shows what it is asked for.
  }
  for (const listener of listeners) listener()
}

/** Of two quick changes both count. */
const go: Query['go'] = (change) => show(changedSearch(new URLSearchParams(shown), change))

/** Stands in for src/ui/query.ts in an embed: the query as the state of the frame, without a router. */
export function useQuery(): Query {
  const text = useSyncExternalStore(subscribe, () => shown)
  return useMemo(() => {
    const search = new URLSearchParams(text)
    return {
      search,
      with: (change) => changedSearch(search, change),
      go,
      show,
    }
  }, [text])
}
