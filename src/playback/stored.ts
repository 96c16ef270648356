import { useSyncExternalStore } from 'react'

const prefix = 'roter-faden/'

/** One thing kept on this device, and nowhere else. Where storage is blocked or full it lasts as long as the visit. */
export interface Stored<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  /** What stands before anything was kept, while prerendering and while hydrating. */
  readonly initial: Value
  readonly subscribe: (listener: () => void) => () => void
}

/** Where things are kept, by key. */
export interface Keeper {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
  readonly keys: () => readonly string[]
}
let keeper: Keeper | null = null

/** Keeps everything elsewhere than on this device; to be said before anything is read. */
export const keepIn = (other: Keeper): void => {
  keeper = other
}

const everything = new Set<() => void>()

/**
 * Keeps a JSON value under a name. `check` turns whatever lies there (an older version, another program, a hand) into a
 * value, or gives null where it makes no sense; then the initial value stands.
 */
export function createStored<Value>(
  name: string,
  initial: Value,
  check: (json: unknown) => Value | null,
): Stored<Value> {
  const listeners = new Set<() => void>()
  const key = prefix + name
  let known: Value | undefined
  const forget = () => {
    known = undefined
    for (const listener of listeners) listener()
  }
  everything.add(forget)
  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => (event.key === key || event.key === null) && forget())
  return {
    initial,
    get() {
      known ??= read(key, check) ?? initial
      return known
    },
    set(value) {
      known = value
      attempt(() => (keeper ?? localStorage).setItem(key, JSON.stringify(value)))
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What is kept, read anew after every change, in other windows too; the initial value while hydrating. */
export const useStored = <Value>({ subscribe, get, initial }: Stored<Value>): Value =>
  useSyncExternalStore(subscribe, get, () => initial)

/** Everything of ours that lies on this device, as JSON text to show or to save; what is no JSON stands there as text. */
export function exportStored(): string {
  const kept = ownKeys().map((key) => {
    const text = attempt(() => (keeper ?? localStorage).getItem(key))
    return [key.slice(prefix.length), attempt(() => JSON.parse(text ?? 'null')) ?? text] as const
  })
  return JSON.stringify(Object.fromEntries(kept), null, 2)
}

/** Erases everything of ours on this device, and what this visit remembers. */
export function eraseStored(): void {
  for (const key of ownKeys()) attempt(() => (keeper ?? localStorage).removeItem(key))
  for (const forget of everything) forget()
}

const ownKeys = (): readonly string[] =>
  attempt(() => (keeper?.keys() ?? Object.keys(localStorage)).filter((key) => key.startsWith(prefix))) ?? []

function read<Value>(key: string, check: (json: unknown) => Value | null): Value | null {
  return attempt(() => {
    const text = (keeper ?? localStorage).getItem(key)
    return text === null ? null : check(JSON.parse(text))
  })
}

/** Storage may be blocked, full, or hold broken text; none of it may break a page. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
