import { useKeyDown } from '../../playback/key-down.ts'
import { charactersPreference } from '../../playback/preferences.ts'
import { useStored } from '../../playback/stored.ts'

/** What a clicker or a key can do on the stage. */
export const stageKeys = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  n: 'nextTear',
  b: 'black',
  w: 'white',
  f: 'fullScreen',
  o: 'overview',
  l: 'language',
  '+': 'larger',
  '-': 'smaller',
  '?': 'help',
} as const
export type StageMove = (typeof stageKeys)[keyof typeof stageKeys]
export type StageMoves = Readonly<Record<StageMove, () => void>>

/** Is it a single character, which readers may switch off (WCAG 2.1.4)? */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' '

const moveOf = (key: string): StageMove | undefined => {
  const name = key.length === 1 ? key.toLowerCase() : key
  return Object.hasOwn(stageKeys, name) ? stageKeys[name as keyof typeof stageKeys] : undefined
}

/** Hears keys anywhere on the stage; fields, pressed buttons and open dialogs keep their own. */
export function useStageKeys(moves: StageMoves): void {
  const characters = useStored(charactersPreference)
  useKeyDown((event) => {
    const move = moveOf(event.key)
    if (!move || event.ctrlKey || event.metaKey || event.altKey || (isCharacter(event.key) && !characters)) return
    if (document.querySelector('dialog[open]') || isOwned(document.activeElement, event.key)) return
    event.preventDefault()
    moves[move]()
  })
}

const isOwned = (focus: Element | null, key: string): boolean =>
  focus?.closest(key === ' ' ? 'button, summary, a, input, select, textarea' : 'input, select, textarea') != null
