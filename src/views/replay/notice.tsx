import { useTranslation } from 'react-i18next'
import type { Address } from './address.ts'
import styles from './notice.module.css'

/** Says plainly what the address names that does not exist, and what is shown in its place. */
export function UnknownNotice({ address }: { readonly address: Address }) {
  const { t } = useTranslation('replay')
  const { unknown } = address.setting
  if (unknown.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>{t('unknown.title')}</strong>
      </p>
      {unknown.map((name) => (
        <p key={name}>{t(`unknown.${name}`, { value: (address.value(name) ?? '').slice(0, 64) })}</p>
      ))}
    </div>
  )
}
