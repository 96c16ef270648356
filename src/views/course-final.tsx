import { useTranslation } from 'react-i18next'
import { objectives } from '../content/questions/question.ts'
import type { CoursePage } from '../presenters/course/course.ts'
import { finalRound } from '../presenters/course/schedule.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { type CourseAddress, useCourseAddress } from './course/address.ts'
import { After } from './course/after.tsx'
import { useFocusAfter } from './course/after-round.ts'
import styles from './course/course.module.css'
import { Goals } from './course/goals.tsx'
import { keptNow } from './course/kept.ts'
import { Round } from './course/round.tsx'
import { Section } from './course/section.tsx'
import { newSeed } from './course/seed.ts'

/** The last round: twelve mixed questions, then the comparison with the beginning. */
export function FinalScreen({ data }: { readonly data: CoursePage }) {
  const { t } = useTranslation('course')
  const address = useCourseAddress()
  const { round } = address
  const heading = useFocusAfter(round !== null)
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
      {round ? (
        <Section title={t('practice.title')}>
          <Round round={round} address={address} open={data.open} end={<p>{t('round.done')}</p>} />
        </Section>
      ) : (
        <Start address={address} />
      )}
      {round && address.place === round.length && <After book={data.book} />}
      {(!round || address.place === round.length) && (
        <Section title={t('final.goals')}>
          <Goals objectives={objectives} />
        </Section>
      )}
    </div>
  )
}

function Start({ address }: { readonly address: CourseAddress }) {
  const { t } = useTranslation('course')
  return (
    <Section title={t('practice.title')}>
      {address.isUnknown && <p role="alert">{t('round.unknown')}</p>}
      <p>
        <button type="button" onClick={() => address.start(finalRound(keptNow(), newSeed()))}>
          {t('final.start')}
        </button>
      </p>
    </Section>
  )
}
