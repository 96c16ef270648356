import { useTranslation } from 'react-i18next'
import { objectives } from '../../content/questions/question.ts'
import type { CoursePage } from '../../presenters/course/course.ts'
import { readPlace, readRound } from '../../presenters/course/round.ts'
import type { CourseAddress } from './address.ts'
import { After } from './after.tsx'
import { Goals } from './goals.tsx'
import styles from './round.module.css'
import { Round, takeFocus, UnknownRound } from './round.tsx'
import { Section } from './section.tsx'

/** The twelve questions; at their end the comparison and the goals. */
export function FinalRound({ page, address }: { readonly page: CoursePage; readonly address: CourseAddress }) {
  const { t } = useTranslation(['course', 'rounds'])
  const round = readRound(address.round ?? '')
  if (!round) return <UnknownRound address={address} />
  const place = readPlace(address.at, round.length)
  if (place < round.length)
    return (
      <Section title={t('practice.title')}>
        <Round round={round} place={place} address={address} library={page.library} end={null} />
      </Section>
    )
  return (
    <div ref={takeFocus} tabIndex={-1} className={styles.end}>
      <After book={page.book} />
      <Section title={t('final.goals')}>
        <Goals objectives={objectives} />
      </Section>
    </div>
  )
}
