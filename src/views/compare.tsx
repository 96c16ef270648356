import { useTranslation } from 'react-i18next'
import type { ContinuumStart } from '../presenters/continuum.ts'
import { LocalLink } from '../ui/local-link.tsx'
import styles from './compare/compare.module.css'
import { Continuum } from './compare/continuum.tsx'
import { Doubts } from './compare/doubts.tsx'
import { Pairs } from './compare/pairs.tsx'
import { ComparisonTable } from './compare/table.tsx'

const sections = ['table', 'continuum', 'pairs', 'doubts'] as const

/** The two strategies side by side: rows, the way between, strengths with their price, and where the sources disagree. */
export function CompareScreen({ data }: { readonly data: ContinuumStart }) {
  const { t } = useTranslation('compare')
  return (
    <div className={styles.compare}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <nav aria-label={t('contents')} className={styles.contents}>
          {sections.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`${id}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <ComparisonTable titles={data.titles} />
      <Continuum data={data} />
      <Pairs titles={data.titles} />
      <Doubts titles={data.titles} />
      <section aria-labelledby="decide" className={styles.section}>
        <h2 id="decide">{t('decide.title')}</h2>
        <p className={styles.intro}>{t('decide.text')}</p>
        <p className={styles.on}>
          <LocalLink to="/decide/">{t('decide.link')}</LocalLink>
        </p>
      </section>
    </div>
  )
}
