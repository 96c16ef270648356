import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stations } from '../../content/course.ts'
import type { StationPage } from '../../presenters/course/course.ts'
import { goalState } from '../../presenters/course/progress.ts'
import { stationCheck, stationRound } from '../../presenters/course/schedule.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import type { CourseAddress } from './address.ts'
import styles from './course.module.css'
import { Goals } from './goals.tsx'
import { keep, keptNow, useProgress } from './kept.ts'
import { Round } from './round.tsx'
import { Section } from './section.tsx'
import { newSeed } from './seed.ts'

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
      <button type="button" onClick={() => address.start(stationCheck(page.number, keptNow(), newSeed()), true)}>
        {t('skip.start')}
      </button>
    </p>
  )
}

/** The mixed end of a station, before it is started. */
export function Mixed({ page, address }: Props) {
  const { t } = useTranslation('course')
  return (
    <>
      <p>{t(page.number === 1 ? 'mixed.leadFirst' : 'mixed.lead')}</p>
      {address.isUnknown && <p role="alert">{t('round.unknown')}</p>}
      <p>
        <button type="button" onClick={() => startMixed(page, address)}>
          {t('mixed.start')}
        </button>
      </p>
    </>
  )
}

const startMixed = (page: StationPage, address: CourseAddress) =>
  address.start(stationRound(page.number, keptNow(), newSeed()))

/** A round of this station while it runs: nothing else stands beside it. */
export function StationRound({ page, address }: Props) {
  const { t } = useTranslation('course')
  const [missed, setMissed] = useState(0)
  const { round, isCheck, place } = address
  if (!round) return null
  function count(isSolved: boolean) {
    setMissed(isSolved ? missed : missed + 1)
    const isPassed = isCheck && isSolved && missed === 0 && place === (round?.length ?? 0) - 1
    if (isPassed) keep((progress) => ({ ...progress, passed: [...new Set([...progress.passed, page.number])] }))
  }
  return (
    <Section title={t(isCheck ? 'skip.start' : 'mixed.title')}>
      <Round
        round={round}
        address={address}
        open={page.open}
        onAnswer={count}
        end={<RoundEnd page={page} address={address} missed={missed} />}
      />
    </Section>
  )
}

function RoundEnd({ page, address, missed }: Props & { readonly missed: number }) {
  const { t } = useTranslation('course')
  const progress = useProgress()
  const objectives = stations[page.number - 1]?.objectives ?? []
  const isReached = objectives.every((objective) => goalState(progress, objective) === 'reached')
  const verdict = address.isCheck
    ? t(isReached ? 'skip.passed' : 'skip.failed')
    : t(missed === 0 ? 'round.all' : 'round.some')
  return (
    <>
      <h3>{t('round.done')}</h3>
      <p>{verdict}</p>
      <Goals objectives={objectives} />
      <p>
        {page.number < stations.length ? (
          <LocalLink to={`/course/${page.number + 1}/`}>
            {t('round.nextStation', { number: page.number + 1 })}
          </LocalLink>
        ) : (
          <LocalLink to="/course/final/">{t('round.final')}</LocalLink>
        )}{' '}
        <button type="button" onClick={address.leave}>
          {t('round.leave')}
        </button>
      </p>
    </>
  )
}
