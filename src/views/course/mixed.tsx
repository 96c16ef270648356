import { useTranslation } from 'react-i18next'
import type { StationPage } from '../../presenters/course/course.ts'
import type { CourseAddress } from './address.ts'
import styles from './course.module.css'
import { StartButton } from './start.tsx'

interface Props {
  readonly page: StationPage
  readonly address: CourseAddress
}

/** Two questions for those who know the station already (D35). */
export function Skip({ page, address }: Props) {
  const { t } = useTranslation('course')
  return (
    <p className={styles.skip}>
      <span>{t('skip.text')}</span>
      <StartButton
        address={address}
        label={t('skip.start')}
        isCheck
        plan={({ stationCheck }, progress, seed) => stationCheck(page.number, progress, seed)}
      />
    </p>
  )
}

/** The mixed end of a station, before it is started. */
export function Mixed({ page, address }: Props) {
  const { t } = useTranslation('course')
  return (
    <>
      <p>{t(page.number === 1 ? 'mixed.leadFirst' : 'mixed.lead')}</p>
      <p>
        <StartButton
          address={address}
          label={t('mixed.start')}
          plan={({ stationRound }, progress, seed) => stationRound(page.number, progress, seed)}
        />
      </p>
    </>
  )
}
