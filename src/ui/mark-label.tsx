import type { ReactNode } from 'react'
import styles from './mark-label.module.css'

/** The word of a mark on its own pattern: hatched for a tear, bordered, dashed or doubled for the others. */
export function MarkLabel({
  sign,
  children,
}: {
  readonly sign: 'kept' | 'gap' | 'chance' | 'boundary'
  readonly children: ReactNode
}) {
  return <strong className={`${styles.label} ${styles[sign]}`}>{children}</strong>
}
