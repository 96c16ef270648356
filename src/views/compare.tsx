import { useTranslation } from 'react-i18next'
import type { ContinuumStart } from '../presenters/continuum.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { LateClaims } from './claims/late.ts'
import styles from './compare/compare.module.css'
import { Continuum } from './compare/continuum.tsx'
import { ComparisonTable } from './compare/table.tsx'
import { Section } from './section.tsx'

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
              {t(`parts.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <ComparisonTable titles={data.titles} />
      <Continuum data={data} />
      <LateClaims isWanted={false} props={data} />
      <Section id="decide" title={t('decide.title')} lead={t('decide.text')}>
        <p className={styles.on}>
          <LocalLink to="/decide/">{t('decide.link')}</LocalLink>
        </p>
      </Section>
    </div>
  )
}
