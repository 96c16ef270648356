import { useSyncExternalStore } from 'react'

/** A value that changes without its owner being drawn anew: only who shows it is. */
export interface Live<Value> {
  readonly get: () => Value
  /** Gives a way to stop listening. */
  readonly listen: (listener: () => void) => () => void
}

/** A live value, and how its owner changes it. */
export function createLive<Value>(value: Value): Live<Value> & { readonly set: (value: Value) => void } {
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next: Value) => {
      value = next
      for (const listener of listeners) listener()
    },
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What it is now; whoever asks is drawn anew as soon as it changes. */
export const useLive = <Value>({ listen, get }: Live<Value>): Value => useSyncExternalStore(listen, get, get)
