import { useTranslation } from 'react-i18next'
import type { Address } from '../../replay/address.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'

/** On to the principle, now that it was tried. */
export function OnToPrinciple({ address }: { readonly address: Address }) {
  const { t } = useTranslation('lesson-feedback')
  return (
    <button type="button" className={styles.on} onClick={() => advance(address, 'name')}>
      {t('explain.on')}
    </button>
  )
}
