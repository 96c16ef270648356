import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { isNewer, isSame, later, type Message, type Role, readMessage, type Shared, type Stamp } from './sharing.ts'

interface Options {
  readonly role: Role
  /** What this window shows; null while its address is not read yet. */
  readonly shared: Shared | null
  /** Shows what the other window shows. */
  readonly follow: (shared: Shared) => void
}

/**
 * Keeps stage and speaker's window in step, in either direction. Where there is no channel each window is on its own.
 * Gives a way to tell the other window where this one is about to go, before it leaves its page.
 */
export function useTalk({ role, shared, follow }: Options): (shared: Shared) => void {
  const talk = useRef<Talk | null>(null)
  const onState = useEffectEvent(follow)
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = openTalk(role, (state) => onState(state))
    talk.current = opened
    return opened.close
  }, [role])
  useEffect(() => {
    if (shared) talk.current?.show(shared)
  }, [shared])
  return useCallback((next) => talk.current?.announce(next), [])
}

interface Talk {
  readonly show: (shared: Shared) => void
  readonly announce: (shared: Shared) => void
  readonly close: () => void
}

function openTalk(role: Role, follow: (shared: Shared) => void): Talk {
  const channel = new BroadcastChannel('roter-faden/talk')
  const own = crypto.randomUUID()
  let stamp: Stamp = { version: 0, by: own }
  let shown: Shared | null = null
  /** What the other window asked for and this one does not show yet, in order. */
  let awaited: readonly Shared[] = []
  const post = (message: Message) => channel.postMessage(message)
  /** What was asked for last counts, even where this window does not show it yet. */
  const tell = () => {
    const latest = awaited.at(-1) ?? shown
    if (latest) post({ kind: 'state', from: role, stamp, shared: latest })
  }
  const announce = (next: Shared) => {
    shown = next
    awaited = []
    stamp = { version: later(stamp, Date.now()), by: own }
    tell()
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (!message || message.from === role) return
    if (message.kind === 'hello') {
      // Whoever was here first knows better than a window that has only opened, but not than a key pressed in it.
      if (stamp.version === 0) stamp = { version: 1, by: own }
      return void tell()
    }
    if (!isNewer(message.stamp, stamp)) return
    stamp = message.stamp
    if (shown && isSame(message.shared, shown) && awaited.length === 0) return
    awaited = [...awaited, message.shared]
    follow(message.shared)
  }
  return {
    show(next) {
      const isFirst = shown === null
      const place = awaited.findIndex((each) => isSame(each, next))
      if (!isFirst && place < 0) return announce(next)
      shown = next
      awaited = awaited.slice(place + 1)
      if (isFirst) post({ kind: 'hello', from: role })
    },
    announce,
    close: () => channel.close(),
  }
}
