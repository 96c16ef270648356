import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useLanguage } from '../i18n/use-language.ts'
import { LocalLink } from './local-link.tsx'
import styles from './term.module.css'
import { type TermId, usePreview } from './term-preview.ts'

interface Props {
  readonly id: TermId
  readonly children: ReactNode
}

/**
 * A word the glossary explains: a link there that shows the explanation in place, on hover, on focus, and at the first
 * tap; the second tap follows. Escape or a tap elsewhere puts it away. Without scripts it is the link alone.
 */
export function Term({ id, children }: Props) {
  const { text, open, close, isOpen } = usePreview(useLanguage(), id)
  const link = useRef<HTMLAnchorElement>(null)
  const note = useId()
  const wasOpen = useRef(false)
  const hover = (act: () => void) => (event: PointerEvent) => event.pointerType !== 'touch' && act()
  return (
    <span className={styles.term} onPointerEnter={hover(open.now)} onPointerLeave={hover(close.soon)}>
      <LocalLink
        to={`/glossary/#${id}`}
        ref={link}
        aria-describedby={text === null ? undefined : note}
        onFocus={open.now}
        onBlur={close.now}
        onPointerDown={() => {
          wasOpen.current = isOpen
        }}
        onClick={(event) => {
          const { nativeEvent } = event
          if (!('pointerType' in nativeEvent) || nativeEvent.pointerType !== 'touch' || wasOpen.current) return
          event.preventDefault()
          open.now()
        }}
      >
        {children}
      </LocalLink>
      {text !== null && <Note id={note} link={link} text={text} onClose={close.now} />}
    </span>
  )
}

interface NoteProps {
  readonly id: string
  readonly link: { readonly current: HTMLAnchorElement | null }
  readonly text: string
  readonly onClose: () => void
}

/** The explanation, in the top layer beside its word. */
function Note({ id, link, text, onClose }: NoteProps) {
  const note = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    note.current?.showPopover?.()
    if (note.current && link.current) place(note.current, link.current)
  }, [link])
  return (
    <span
      ref={note}
      id={id}
      role="tooltip"
      popover="auto"
      className={styles.note}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {text}
    </span>
  )
}

/** Room between word, note and the edges of the window, in pixels. */
const room = 8

/** Under the word, or over it where there is no room below; never beyond the edges. */
function place(note: HTMLElement, word: HTMLElement) {
  const [at, size] = [word.getBoundingClientRect(), note.getBoundingClientRect()]
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.max(room, Math.min(at.left, clientWidth - size.width - room))
  const isBelow = at.bottom + size.height + 2 * room < clientHeight || at.top < size.height + 2 * room
  const top = isBelow ? at.bottom + room : at.top - size.height - room
  note.style.left = `${left + scrollX}px`
  note.style.top = `${top + scrollY}px`
}
