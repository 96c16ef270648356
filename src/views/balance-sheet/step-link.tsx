import { useTranslation } from 'react-i18next'
import type { StepRef } from '../../presenters/balance-sheet/marks.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import { type Address, stepId } from '../replay/address.ts'
import styles from './sheet.module.css'

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
