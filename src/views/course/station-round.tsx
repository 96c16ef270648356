import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stations } from '../../content/course.ts'
import type { StationPage } from '../../presenters/course/course.ts'
import { goalState } from '../../presenters/course/progress.ts'
import { readPlace, readRound } from '../../presenters/course/round.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import type { CourseAddress } from './address.ts'
import styles from './course.module.css'
import { Goals } from './goals.tsx'
import { keep, useProgress } from './kept.ts'
import { Round, UnknownRound } from './round.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly page: StationPage
  readonly address: CourseAddress
}

/** A round of this station while it runs: nothing else stands beside it. */
export function StationRound({ page, address }: Props) {
  const { t } = useTranslation(['course', 'rounds'])
  const [missed, setMissed] = useState(0)
  const { isCheck } = address
  const round = readRound(address.round ?? '')
  if (!round) return <UnknownRound address={address} />
  const place = readPlace(address.at, round.length)
  const isLast = place === round.length - 1
  function count(isSolved: boolean) {
    setMissed(isSolved ? missed : missed + 1)
    const isPassed = isCheck && isSolved && missed === 0 && isLast
    if (isPassed) keep((progress) => ({ ...progress, passed: [...new Set([...progress.passed, page.number])] }))
  }
  return (
    <Section title={t(isCheck ? 'skip.start' : 'mixed.title')}>
      <Round
        round={round}
        place={place}
        address={address}
        library={page.library}
        onAnswer={count}
        end={<RoundEnd page={page} address={address} missed={missed} />}
      />
    </Section>
  )
}

function RoundEnd({ page, address, missed }: Props & { readonly missed: number }) {
  const { t } = useTranslation(['course', 'rounds'])
  const progress = useProgress()
  const objectives = stations[page.number - 1]?.objectives ?? []
  const isReached = objectives.every((objective) => goalState(progress, objective) === 'reached')
  const verdict = address.isCheck
    ? t(isReached ? 'rounds:passed' : 'rounds:missed')
    : t(missed === 0 ? 'rounds:all' : 'rounds:some')
  return (
    <>
      <h3>{t('rounds:done')}</h3>
      <p>{verdict}</p>
      <Goals objectives={objectives} />
      <p className={styles.skip}>
        {page.number < stations.length ? (
          <LocalLink to={`/course/${page.number + 1}/`}>
            {t('round.nextStation', { number: page.number + 1 })}
          </LocalLink>
        ) : (
          <LocalLink to="/course/final/">{t('round.final')}</LocalLink>
        )}
        <button type="button" onClick={address.leave}>
          {t('rounds:back')}
        </button>
      </p>
    </>
  )
}
