import type { RefObject } from 'react'
import { useKeyDown } from './key-down.ts'

/** What a key or a button of a replay asks for. */
export type Move =
  | 'back'
  | 'forward'
  | 'first'
  | 'last'
  | 'previousTear'
  | 'nextTear'
  /** Plays the next movement, or ends the one that is running. */
  | 'play'
  /** Shows the keys and what else can be set. */
  | 'help'

interface Key {
  readonly move: Move
  /** Is it heard while the focus is nowhere, too? The other keys then belong to the page. */
  readonly anywhere: boolean
  /** Is it a single character, which readers may switch off (WCAG 2.1.4)? */
  readonly character: boolean
}

/** Every key of a replay, by the name the browser gives it. */
export const keys = {
  ArrowLeft: { move: 'back', anywhere: true, character: false },
  ArrowRight: { move: 'forward', anywhere: true, character: false },
  Home: { move: 'first', anywhere: false, character: false },
  End: { move: 'last', anywhere: false, character: false },
  p: { move: 'previousTear', anywhere: true, character: true },
  n: { move: 'nextTear', anywhere: true, character: true },
  ' ': { move: 'play', anywhere: false, character: false },
  '?': { move: 'help', anywhere: true, character: true },
} as const satisfies Record<string, Key>

const keyOf = (name: string): Key | undefined =>
  Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : undefined

/** Fields keep their keys; what can be pressed keeps the space bar. */
const owners = 'input, select, textarea, [contenteditable]'
const pressable = `button, summary, ${owners}`

interface Options {
  /** Does what is asked for; null = nothing can be moved yet. */
  readonly move: ((move: Move) => void) | null
  /** Are the single characters heard? */
  readonly characters: boolean
}

/** Keys move the replay while the focus is inside it; some also while it is nowhere. */
export function usePlaybackKeys(region: RefObject<HTMLElement | null>, { move, characters }: Options): void {
  useKeyDown((event) => {
    const key = keyOf(event.key)
    if (!move || !key || (key.character && !characters) || isCombined(event)) return
    if (document.querySelector('dialog[open]')) return // what lies over the page has all keys
    const focus = document.activeElement
    if (!(isNowhere(focus) ? key.anywhere : isInside(region.current, focus, event.key))) return
    event.preventDefault()
    move(key.move)
  })
}

/** With another key it means something else; the question mark needs Shift on most keyboards, or AltGr. */
const isCombined = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  metaKey || (key !== '?' && (altKey || ctrlKey || shiftKey))

/** On arrival a page focuses its heading; no key belongs to that. */
const isNowhere = (focus: Element | null): boolean =>
  focus === null || focus === document.body || focus.getAttribute('tabindex') === '-1'

const isInside = (region: HTMLElement | null, focus: Element | null, key: string): boolean =>
  region !== null &&
  focus !== null &&
  region.contains(focus) &&
  focus.closest(key === ' ' ? pressable : owners) === null
