import { useTranslation } from 'react-i18next'
import { type Collection, collections } from '../content/sources.ts'
import { LocalLink } from '../ui/local-link.tsx'
import type { SourcesPage } from './place.ts'
import styles from './sources/sources.module.css'
import { Statements } from './sources/statements.tsx'

/** Every statement this application rests on, in our own words, and where it can be met. */
export function SourcesScreen({ data }: { readonly data: SourcesPage }) {
  const { t } = useTranslation('sources')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p>{t('caution')}</p>
      </header>
      <nav className={styles.contents} aria-label={t('contents')}>
        {collections.map((collection) => (
          <a key={collection} href={`#${collection}`}>
            <span>{collection}</span> {t(`collections.${collection}.name`)}
          </a>
        ))}
        <LocalLink to="/sources/research/">{t('research')}</LocalLink>
      </nav>
      {collections.map((collection) => (
        <CollectionSection key={collection} collection={collection} page={data} />
      ))}
    </div>
  )
}

function CollectionSection({ collection, page }: { readonly collection: Collection; readonly page: SourcesPage }) {
  const { t } = useTranslation('sources')
  return (
    <section className={styles.collection} aria-labelledby={collection}>
      <header>
        <h2 id={collection}>
          <span>{collection}</span> {t(`collections.${collection}.name`)}
        </h2>
        <p>{t(`collections.${collection}.text`)}</p>
      </header>
      <Statements collection={collection} page={page} />
    </section>
  )
}
