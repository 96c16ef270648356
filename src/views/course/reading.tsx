import { useTranslation } from 'react-i18next'
import { stations } from '../../content/course.ts'
import type { StationPage } from '../../presenters/course/course.ts'
import { placePath } from '../../presenters/course/place.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { Cited } from '../../ui/source-ref.tsx'
import styles from './reading.module.css'
import section from './section.module.css'

/** What a station teaches, to be opened after playing: in plain words, the principle, the other side, beliefs. */
export function Reading({ page }: { readonly page: StationPage }) {
  const { t } = useTranslation('course')
  const { text, number } = page
  const station = stations[number - 1]
  if (!station) return null
  return (
    <details className={section.fold}>
      <summary>{t('plain.open')}</summary>
      <div className={styles.summary}>
        {text.summary.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.card}>
        <h3>{t('plain.principle')}</h3>
        <p>{text.principle}</p>
      </div>
      <h3>{t('balance.title')}</h3>
      <p>{text.balance}</p>
      <p>
        <LocalLink to={placePath(station.balance)}>{t('balance.see')}</LocalLink>
      </p>
      <h3>{t('beliefs.title')}</h3>
      <dl className={styles.beliefs}>
        {station.beliefs.map((id) => (
          <div key={id}>
            <dt>{t('beliefs.quote', { belief: text.beliefs[id]?.[0] })}</dt>
            <dd>
              <Cited>{text.beliefs[id]?.[1] ?? ''}</Cited>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.sources}>
        <Cited>{t('plain.sources', { ids: station.sources.join(', ') })}</Cited>
      </p>
    </details>
  )
}
