import { useTranslation } from 'react-i18next'
import type { Reference } from '../content/sources.ts'
import { LocalLink } from '../ui/local-link.tsx'
import styles from './sources/sources.module.css'

const subjects = ['field', 'learning', 'law'] as const

/** The works that help to judge the sources, each with how well we know it. */
export function ResearchScreen({ data: references }: { readonly data: readonly Reference[] }) {
  const { t } = useTranslation('research')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p>
          <LocalLink to="/sources/">{t('sources')}</LocalLink>
        </p>
      </header>
      {subjects.map((subject) => (
        <section key={subject} className={styles.collection} aria-labelledby={subject}>
          <header>
            <h2 id={subject}>{t(`about.${subject}`)}</h2>
          </header>
          <ul className={styles.works}>
            {references
              .filter(({ about }) => about === subject)
              .map((reference) => (
                <Work key={reference.id} reference={reference} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Work({ reference: { id, about, work, doi, evidence } }: { readonly reference: Reference }) {
  const { t } = useTranslation('research')
  return (
    <li id={id}>
      <span lang={about === 'law' ? 'de' : 'en'}>{work}</span>
      {doi && ` · ${doi}`}
      <em>{` · ${t(`evidence.${evidence}`)}`}</em>
    </li>
  )
}
