import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'
import { PlayerIcon } from './player-icon.tsx'

interface Props {
  readonly title: string
  /** The name of the button that closes it. */
  readonly close: string
  /** Does it hold a table, and not only a few lines? */
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Lies over the page while it is mounted: the focus goes in to its title, stays inside, and goes back when it closes. */
export function Dialog({ title, close, isWide, onClose, children }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    const before = document.activeElement
    if ('showModal' in shown) shown.showModal()
    else Object.assign(shown, { open: true }) // where there are no modal dialogs it still opens
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too; a click beside it is only one more way
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={titleId}
      onCancel={onCancel}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
            <PlayerIcon symbol="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
