import { useTranslation } from 'react-i18next'
import type { Journey } from '../presenters/journey.ts'
import { LocalLink } from '../ui/local-link.tsx'
import styles from './home.module.css'
import { Replay } from './replay/replay.tsx'

/** The first journey, ready to be played, and the way on. */
export function HomeScreen({ data }: { readonly data: Journey }) {
  const { t } = useTranslation('replay')
  const { words } = data
  return (
    <>
      <header className={styles.head}>
        <h1>{t('home.title')}</h1>
        <p className={styles.lead}>{t('home.lead')}</p>
        <p className={styles.persona}>
          <strong>{words.title}</strong>
          {` · ${words.persona} ${words.question}`}
        </p>
      </header>
      <Replay journey={data} />
      <p className={styles.more}>
        <LocalLink to="/journeys/">{t('home.more')}</LocalLink>
      </p>
    </>
  )
}
