import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '../../../presenters/telling.ts'
import { QueryLink } from '../../../ui/query-link.tsx'
import { type Address, stepId } from '../../replay/address.ts'
import styles from './after.module.css'

interface Props {
  readonly address: Address
  readonly row: Row
  /** What the link says; null = the step's number. */
  readonly children: ReactNode
}

/** Leads back to a step and takes the focus along. */
export function StepBack({ address, row, children }: Props) {
  const { t } = useTranslation('replay')
  return (
    <QueryLink
      className={styles.back}
      query={address}
      change={{ step: row.step }}
      onClick={() => document.getElementById(stepId(row.step))?.querySelector('a')?.focus()}
    >
      {children ?? t('step', { number: row.number })}
    </QueryLink>
  )
}
