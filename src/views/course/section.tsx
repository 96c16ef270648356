import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

interface Props {
  readonly title: string
  /** Is there nothing to see without scripts, or on paper? */
  readonly isLive?: boolean
  readonly children: ReactNode
}

/** A part of a page of the course: its name in the margin, its content beside it. */
export function Section({ title, isLive, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id} data-live={isLive}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
