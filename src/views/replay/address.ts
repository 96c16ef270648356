import { useMemo } from 'react'
import type { Journey } from '../../presenters/journey.ts'
import {
  type AddressName,
  readSetting,
  type Setting,
  type SettingName,
  settingNames,
} from '../../presenters/setting.ts'
import type { Query } from '../../ui/changed-search.ts'
import { useQuery } from '../../ui/query.ts'

/** What to change in the address; null = back to the default. */
export type Change = Readonly<Partial<Record<SettingName, string | null>>>

/** The state of a replay as the address has it, and ways to change it. */
export interface Address {
  readonly setting: Setting
  readonly value: (name: AddressName) => string | null
  /** The query of the same page with something changed. */
  readonly with: (change: Change) => string
  /** Changes it in place: shown at once, no new entry in the history. */
  readonly go: (change: Change) => void
}

/** The id of a step's row in the page. */
export const stepId = (step: string): string => `step-${step}`

/** The place of the current step, from 0; -1 before the start. */
export const placeOf = ({ setting: { started, current } }: Address): number => (started ? current : -1)

/** Does the address ask for anything else than the page as it was written? */
export const isMoved = ({ value }: Address): boolean => settingNames.some((name) => value(name) !== null)

export function useAddress(journey: Journey): Address {
  const query = useQuery()
  const go = useMemo(() => going(query.go), [query.go]) // stays the same one, for rows that are drawn once
  return useMemo(() => ({ ...addressOn(journey, query), go }), [journey, query, go])
}

/** The same for a page that keeps more in its query. */
export function addressOn(journey: Journey, { search, ...rest }: Query): Address {
  return {
    with: (change) => rest.with(asked(change)),
    go: going(rest.go),
    setting: readSetting(journey, search),
    value: (name) => search.get(name),
  }
}

const going =
  (go: Query['go']): Address['go'] =>
  (change) =>
    go(asked(change))

/** Another world or another strategy is another question: what was predicted and learned is not about it. */
const asked = (change: Change): Change =>
  ['variant', 'left', 'right'].some((name) => Object.hasOwn(change, name))
    ? { guess: null, second: null, stage: null, ...change }
    : change
