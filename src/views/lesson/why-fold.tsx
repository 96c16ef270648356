import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { isOpen } from '../../presenters/lesson/stage.ts'
import type { Address } from '../replay/address.ts'
import styles from './why-fold.module.css'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly children: ReactNode
}

/** Whoever has predicted is to explain it first: until then the reasons are folded away, one tap off (learning.md D08). */
export function WhyFold({ journey, address, children }: Props) {
  const { t } = useTranslation('lesson')
  const { guess, stage } = address.setting
  if (guess === null || journey.support === 'full' || isOpen('name', stage)) return children
  return (
    <details className={styles.fold}>
      <summary>{t('guess.why')}</summary>
      {children}
    </details>
  )
}
