import { useTranslation } from 'react-i18next'
import { stations } from '../content/course.ts'
import type { StationPage } from '../presenters/course/course.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useCourseAddress } from './course/address.ts'
import { useFocusAfter } from './course/after-round.ts'
import styles from './course/course.module.css'
import { Goals } from './course/goals.tsx'
import { Mixed, Skip } from './course/mixed.tsx'
import { Practice } from './course/practice.tsx'
import { Reading } from './course/reading.tsx'
import { Section } from './course/section.tsx'
import { Signs } from './course/signs.tsx'
import { Onward, Similar, Way } from './course/way.tsx'
import { late } from './late.tsx'

const StationRound = late({
  load: async () => (await import('./course/station-round.tsx')).StationRound,
  namespaces: ['rounds'],
  prerendered: null,
})

/** One station: goals, journeys, reading, questions; or the round that runs. */
export function StationScreen({ data: page }: { readonly data: StationPage }) {
  const { t } = useTranslation('course')
  const address = useCourseAddress()
  const { number } = page
  const key = String(number) as '1'
  const heading = useFocusAfter(address.round !== null)
  return (
    <div className={styles.course} data-address>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          <LocalLink to="/course/">{t('title')}</LocalLink>
          {` · ${t('of', { number })}`}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`stations.${key}.title`)}
        </h1>
        <p className={styles.lead}>{t(`stations.${key}.question`)}</p>
      </header>
      {address.round !== null ? (
        <StationRound isWanted props={{ page, address }} />
      ) : (
        <>
          <Section title={t('goals.title')}>
            <Goals objectives={stations[number - 1]?.objectives ?? []} />
            <Skip page={page} address={address} />
          </Section>
          {number === 1 && (
            <Section title={t('signs.title')}>
              <Signs />
            </Section>
          )}
          <Section title={t('journeys.title')}>
            <Way page={page} />
          </Section>
          {page.text.similar && (
            <Section title={t('similar.title')}>
              <Similar page={page} />
            </Section>
          )}
          <Section title={t('plain.title')}>
            <Reading page={page} />
          </Section>
          <Section title={t('practice.title')}>
            <Practice page={page} address={address} />
          </Section>
          <Section title={t('mixed.title')} isLive>
            <Mixed page={page} address={address} />
          </Section>
          <Onward number={number} />
        </>
      )}
    </div>
  )
}
