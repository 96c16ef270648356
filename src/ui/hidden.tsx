import type { ReactNode } from 'react'
import styles from './hidden.module.css'

/** Words for those who listen; those who look see the same from the picture. */
export const Hidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
)
