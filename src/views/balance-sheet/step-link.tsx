import { useTranslation } from 'react-i18next'
import type { StepRef } from '../../presenters/balance-sheet/marks.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import { type Address, stepId } from '../replay/address.ts'
import styles from './sheet.module.css'

interface StepsProps {
  readonly steps: readonly StepRef[]
  readonly address: Address
}

/** Steps in a row, each leading back, with commas between them. */
export const StepLinks = ({ steps, address }: StepsProps) =>
  steps.map((at, place) => (
    <span key={at.step}>
      <StepLink at={at} address={address} />
      {place < steps.length - 1 && ', '}
    </span>
  ))

/** Leads back to a step, opens it there, and takes the focus along: what was left behind may be folded away by then. */
export function StepLink({ at: { step, number }, address }: { readonly at: StepRef; readonly address: Address }) {
  const { t } = useTranslation('replay')
  return (
    <QueryLink
      className={styles.step}
      query={address}
      change={{ step }}
      onClick={() => document.getElementById(stepId(step))?.querySelector('a')?.focus()}
    >
      {t('step', { number })}
    </QueryLink>
  )
}
