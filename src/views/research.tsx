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
          <Works references={references.filter(({ about }) => about === subject)} />
        </section>
      ))}
    </div>
  )
}

const evidences = ['seen', 'reported', 'memory'] as const

/** Works on one subject, by how well we know them. */
function Works({ references }: { readonly references: readonly Reference[] }) {
  const { t } = useTranslation('research')
  return evidences.map((evidence) => {
    const works = references.filter((work) => work.evidence === evidence)
    if (works.length === 0) return null
    return (
      <section key={evidence} className={styles.part}>
        <h3>{t(`evidence.${evidence}`)}</h3>
        <ul className={styles.works}>
          {works.map(({ id, about, work, doi }) => (
            <li key={id} id={id} lang={about === 'law' ? 'de' : 'en'}>
              {doi ? `${work} · ${doi}` : work}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
