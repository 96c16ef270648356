/** Who a window is in a talk; each listens to the other one only. */
export type Role = 'stage' | 'speaker'

/** What both windows of a talk show: the page below the language's folder, its query, and how bright it is. */
export interface Shared {
  readonly path: string
  readonly query: string
  readonly theme: string
}
/** When a state was chosen; of two at the same time every window prefers the same one. */
export interface Stamp {
  /** 0 = as the window opened; 1 = as it opened, but before the other one; else milliseconds since 1970. */
  readonly version: number
  readonly by: string
}
/** What windows tell each other: here is my state, or: is anybody there? */
export type Message =
  | { readonly kind: 'hello'; readonly from: Role }
  | { readonly kind: 'state'; readonly from: Role; readonly stamp: Stamp; readonly shared: Shared }

export const isNewer = (one: Stamp, other: Stamp): boolean =>
  one.version > other.version || (one.version === other.version && one.by > other.by)

/** The version of what is chosen now: later than all this window knows, even where the clock was set back. */
export const later = ({ version }: Stamp, now: number): number => Math.max(now, version + 1)

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 10_000
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Turns whatever comes through the channel into a message; null = not one of ours (an older version, another page). */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null
  const { kind, from, stamp, shared } = data
  if (from !== 'stage' && from !== 'speaker') return null
  if (kind === 'hello') return { kind, from }
  if (kind !== 'state' || !isRecord(stamp) || !isRecord(shared)) return null
  const { version, by } = stamp
  const { path, query, theme } = shared
  if (typeof version !== 'number' || !isText(by) || !isText(path) || !isText(query) || !isText(theme)) return null
  return { kind, from, stamp: { version, by }, shared: { path, query, theme } }
}

export const isSame = (one: Shared, other: Shared): boolean =>
  one.path === other.path && one.query === other.query && one.theme === other.theme
