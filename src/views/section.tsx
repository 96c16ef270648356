import type { ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** A part of a long page under its own heading, which links can go to. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  )
}
