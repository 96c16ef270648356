import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { journeysIn } from './cargo.ts'
import styles from './list.module.css'

/** The journeys of the file, in their order. */
export function List() {
  const { t } = useTranslation('alone')
  return (
    <div className={styles.page}>
      <h1>{t('list.title')}</h1>
      <p className={styles.lead}>{t('list.lead')}</p>
      <ol className={styles.list}>
        {journeysIn(useLanguage()).map(({ scenario: { id }, words: { title, question } }) => (
          <li key={id}>
            <LocalLink to={`/journeys/${id}/`}>{title}</LocalLink>
            <p>{question}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
