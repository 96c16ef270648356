import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './compare.module.css'

interface Props {
  readonly id: 'table' | 'continuum' | 'pairs' | 'doubts'
  readonly children: ReactNode
}

/** A part of the page under its own heading. */
export function Section({ id, children }: Props) {
  const { t } = useTranslation('compare')
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t(`${id}.title`)}</h2>
      <p className={styles.intro}>{t(`${id}.lead`)}</p>
      {children}
    </section>
  )
}
