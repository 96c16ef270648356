import { type RefObject, useEffect } from 'react'

/** The moves of a replay; null = there is nothing that way. */
export interface Moves {
  readonly back: (() => void) | null
  readonly forward: (() => void) | null
  readonly first: (() => void) | null
  readonly last: (() => void) | null
}

const keys = { ArrowLeft: 'back', ArrowRight: 'forward', Home: 'first', End: 'last' } as const
const isKey = (key: string): key is keyof typeof keys => Object.hasOwn(keys, key)

/** Arrow keys, Home and End move the replay while the focus is inside it, arrows also while it is nowhere. */
export function usePlaybackKeys(region: RefObject<HTMLElement | null>, moves: Moves): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isKey(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const focus = document.activeElement
      // On arrival a page focuses its heading; no key belongs to that.
      const isNowhere = focus === null || focus === document.body || focus.getAttribute('tabindex') === '-1'
      const isInside = region.current?.contains(focus) === true && !(focus instanceof HTMLSelectElement)
      if (!isInside && !(isNowhere && event.key.startsWith('Arrow'))) return
      const move = moves[keys[event.key]]
      event.preventDefault()
      move?.()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [region, moves])
}
