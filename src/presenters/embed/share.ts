import { linkVersion, type SettingName } from '../setting.ts'
import { type Settled, type Shade, settled } from './terms.ts'

/** How something is shared: left as it usually is, set but open to change, shown but fixed, or not shown at all. */
export const holds = ['free', 'preset', 'locked', 'hidden'] as const
export type Hold = (typeof holds)[number]

/** What is shared of a replay, and on what terms. */
export interface Share {
  readonly holds: Readonly<Record<Settled, Hold>>
  readonly theme: Shade | null
  readonly predicts: boolean
}

/** Which parts of an address belong to what can be settled; language lies in the path, the theme in the share itself. */
const parts: Readonly<Record<Settled, readonly SettingName[]>> = {
  lanes: ['left', 'right'],
  variant: ['variant'],
  step: ['step'],
  language: [],
  theme: [],
}

/** Everything as it is shown now, and open to change. */
export const usualShare: Share = {
  holds: { lanes: 'preset', variant: 'preset', step: 'free', language: 'free', theme: 'free' },
  theme: null,
  predicts: true,
}

/** The query of a link to the page of a journey: what is set, and the version of the link. */
export function linkQuery(shown: URLSearchParams, { holds: how }: Share): URLSearchParams {
  const query = new URLSearchParams({ v: linkVersion })
  for (const part of settled.filter((each) => how[each] !== 'free'))
    for (const name of parts[part]) {
      const value = shown.get(name)
      if (value !== null) query.set(name, value)
    }
  return query
}

/** The same for an embed, with the terms on which it is shown. */
export function embedQuery(shown: URLSearchParams, share: Share): URLSearchParams {
  const query = linkQuery(shown, share)
  const named = (hold: Hold) => settled.filter((each) => share.holds[each] === hold).join('.')
  if (share.theme && share.holds.theme !== 'free') query.set('theme', share.theme)
  if (!share.predicts) query.set('predict', 'off')
  if (named('locked')) query.set('lock', named('locked'))
  if (named('hidden')) query.set('hide', named('hidden'))
  return query
}
