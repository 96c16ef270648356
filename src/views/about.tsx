import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './about/about.module.css'
import { Kept } from './about/kept.tsx'

const limits = ['people', 'rest', 'money', 'feeling', 'law', 'systems', 'size'] as const

interface SectionProps {
  readonly id: 'rules' | 'limits' | 'figures' | 'access' | 'privacy' | 'licence'
  readonly children: ReactNode
}

function Section({ id, children }: SectionProps) {
  const { t } = useTranslation('about')
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(`${id}.title`)}</h2>
      <div>{children}</div>
    </section>
  )
}

/** How the model works, what it leaves out, and what this site does and does not do with its readers. */
export function AboutScreen() {
  const { t } = useTranslation('about')
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Section id="rules">
        {(['facts', 'need', 'premise', 'goods', 'same'] as const).map((part) => (
          <p key={part}>{t(`rules.text.${part}`)}</p>
        ))}
      </Section>
      <Section id="limits">
        <p>{t('limits.text')}</p>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{t(`limits.items.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="figures">
        <p>{t('figures.text.model')}</p>
        <p>{t('figures.text.sources')}</p>
      </Section>
      <Section id="access">
        {(['aim', 'means', 'checked', 'report'] as const).map((part) => (
          <p key={part}>{t(`access.text.${part}`)}</p>
        ))}
      </Section>
      <Section id="privacy">
        <p>{t('privacy.text.none')}</p>
        <p>{t('privacy.text.kept')}</p>
        <p>{t('privacy.text.offline')}</p>
        <Kept />
      </Section>
      <Section id="licence">
        {(['licence', 'pictures', 'operator'] as const).map((part) => (
          <p key={part}>{t(`licence.text.${part}`)}</p>
        ))}
      </Section>
    </div>
  )
}
