import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './filter.module.css'

interface Props {
  readonly query: string
  readonly onType: (query: string) => void
  readonly found: number
}

/** Narrows the list while typing; says how many are left, and leads back from nothing. */
export function Filter({ query, onType, found }: Props) {
  const { t } = useTranslation('glossary')
  const field = useId()
  return (
    <search className={styles.filter}>
      <label htmlFor={field}>{t('filter')}</label>
      <input id={field} type="search" value={query} onChange={({ target }) => onType(target.value)} />
      <p role="status">{query === '' ? '' : found === 0 ? t('none') : t('found', { count: found })}</p>
      {query !== '' && (
        <button type="button" onClick={() => onType('')}>
          {t('all')}
        </button>
      )}
    </search>
  )
}
