import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { isOpen } from '../../presenters/lesson/stage.ts'
import type { Setting } from '../../presenters/setting.ts'
import styles from './why-fold.module.css'

/** Whoever has predicted is to explain it first: until then the reasons are folded away, one tap off (learning.md D08). */
export const isWhyFolded = ({ support }: Journey, { guess, stage }: Setting): boolean =>
  guess !== null && support !== 'full' && !isOpen('name', stage)

interface Props {
  readonly isFolded: boolean
  readonly children: ReactNode
}

/** The reasons of a mark, open or folded away. */
export function WhyFold({ isFolded, children }: Props) {
  const { t } = useTranslation('lesson')
  if (!isFolded) return children
  return (
    <details className={styles.fold}>
      <summary>{t('guess.why')}</summary>
      {children}
    </details>
  )
}
