import { useTranslation } from 'react-i18next'
import { stations } from '../content/course.ts'
import type { CoursePage } from '../presenters/course/course.ts'
import { stationState } from '../presenters/course/progress.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { Strand } from '../ui/strand.tsx'
import { Before } from './course/before.tsx'
import styles from './course/course.module.css'
import { Erase } from './course/erase.tsx'
import { useProgress } from './course/kept.ts'
import { CoursePackage } from './course/package.tsx'
import { Section } from './course/section.tsx'

/** The whole course on one page: what one knows before, the six stations along the thread, the last round. */
export function CourseScreen({ data }: { readonly data: CoursePage }) {
  const { t } = useTranslation('course')
  return (
    <div className={styles.course}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.private}>{t('private')}</p>
      </header>
      <Section title={t('before.title')}>
        <Before book={data.book} />
      </Section>
      <Section title={t('list')}>
        <Stations />
      </Section>
      <Section title={t('final.title')}>
        <p>{t('final.about')}</p>
        <p>
          <LocalLink to="/course/final/">{t('final.link')}</LocalLink>
        </p>
        <Erase />
      </Section>
      <CoursePackage />
    </div>
  )
}

/** The stations on the thread: a knot where both goals are reached, the needle at the first that is not. */
function Stations() {
  const { t } = useTranslation('course')
  const progress = useProgress()
  const states = stations.map((_station, index) => stationState(progress, index + 1))
  const next = states.findIndex((state) => state !== 'reached')
  return (
    <ol className={styles.thread}>
      {stations.map((station, index) => {
        const number = String(index + 1) as '1'
        const state = states[index] ?? 'open'
        return (
          <li key={station.objectives[0]} data-ahead={(state !== 'reached' && index > next) || undefined}>
            <Strand sign={state === 'reached' ? 'kept' : 'plain'} hasNeedle={index === next} />
            <div className={styles.stop}>
              <p className={styles.eyebrow}>
                {t('number', { number })}
                {state !== 'open' && ` · ${t(`goals.state.${state}`)}`}
              </p>
              <h3>
                <LocalLink to={`/course/${number}/`}>{t(`stations.${number}.title`)}</LocalLink>
              </h3>
              <p>{t(`stations.${number}.question`)}</p>
            </div>
            <div className={styles.aims}>
              <p>{t('goals.title')}</p>
              <ul>
                {station.objectives.map((objective) => (
                  <li key={objective}>{t(`goals.${objective}`)}</li>
                ))}
              </ul>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
