import { useTranslation } from 'react-i18next'
import { objectives } from '../content/questions/question.ts'
import type { CoursePage } from '../presenters/course/course.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useCourseAddress } from './course/address.ts'
import { useFocusAfter } from './course/after-round.ts'
import styles from './course/course.module.css'
import { Goals } from './course/goals.tsx'
import { keep } from './course/kept.ts'
import { Section } from './course/section.tsx'
import { StartButton } from './course/start.tsx'
import { late } from './late.tsx'

const FinalRound = late({
  load: async () => (await import('./course/final-round.tsx')).FinalRound,
  namespaces: ['rounds'],
  prerendered: null,
})

/** The last round: twelve mixed questions, then the comparison with the beginning. */
export function FinalScreen({ data }: { readonly data: CoursePage }) {
  const { t } = useTranslation('course')
  const address = useCourseAddress()
  const heading = useFocusAfter(address.round !== null)
  return (
    <div className={styles.course} data-address>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          <LocalLink to="/course/">{t('title')}</LocalLink>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('final.title')}
        </h1>
        <p className={styles.lead}>{t('final.lead')}</p>
      </header>
      {address.round === null ? (
        <>
          <Section title={t('practice.title')}>
            <StartButton
              address={address}
              label={t('final.start')}
              onStart={() => keep((progress) => ({ ...progress, after: {} }))}
              plan={({ finalRound }, progress, seed) => finalRound(progress, seed)}
            />
          </Section>
          <Section title={t('final.goals')}>
            <Goals objectives={objectives} />
          </Section>
        </>
      ) : (
        <FinalRound isWanted props={{ page: data, address }} />
      )}
    </div>
  )
}
