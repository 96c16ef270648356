import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Journey } from '../../presenters/journey.ts'
import { readSetting, type Setting, type SettingName, settingNames } from '../../presenters/setting.ts'
import { useHydratedSearch } from '../../ui/hydrated-search.ts'

/** What to change in the address; null = back to the default. */
export type Change = Readonly<Partial<Record<SettingName, string | null>>>

/** The state of a replay as the address has it, and ways to change it. */
export interface Address {
  readonly setting: Setting
  readonly value: (name: SettingName) => string | null
  /** The query of the same page with something changed. */
  readonly with: (change: Change) => string
  readonly go: (change: Change) => void
}

export function useAddress(journey: Journey): Address {
  const [search, ask] = useQuickSearch()
  const navigate = useNavigate()
  return useMemo(() => {
    const changed = (change: Change) => changedSearch(search, change)
    return {
      setting: readSetting(journey, search),
      value: (name) => search.get(name),
      with: changed,
      go(change) {
        ask(changed(change))
        void navigate({ search: changed(change) }, { replace: true, preventScrollReset: true })
      },
    }
  }, [journey, search, ask, navigate])
}

/** The query of the address, and a way to see another one at once: the router follows at leisure, keys come quickly. */
function useQuickSearch() {
  const routed = useHydratedSearch().toString()
  const [asked, setAsked] = useState<string | null>(null)
  const pending = useRef<readonly string[]>([])
  useEffect(() => {
    // What was asked comes back in order; an address from anywhere else goes before all of it.
    const place = pending.current.lastIndexOf(routed)
    pending.current = place < 0 ? [] : pending.current.slice(place + 1)
    if (pending.current.length === 0) setAsked(null)
  }, [routed])
  const ask = useCallback((query: string) => {
    const search = new URLSearchParams(query).toString()
    pending.current = [...pending.current, search]
    setAsked(search)
  }, [])
  const shown = asked ?? routed
  return [useMemo(() => new URLSearchParams(shown), [shown]), ask] as const
}

function changedSearch(search: URLSearchParams, change: Change): string {
  const next = new URLSearchParams(search)
  for (const name of settingNames) {
    const value = change[name]
    if (value === null) next.delete(name)
    else if (value !== undefined) next.set(name, value)
  }
  return `?${next}`
}
