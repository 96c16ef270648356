import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { reach } from '../../../playback/progress.ts'
import { type Met, meetingsOf } from '../../../presenters/lesson/meeting.ts'
import { trendOf } from '../../../presenters/lesson/trend.ts'
import { useWords } from '../../replay/words.ts'
import styles from './after.module.css'
import type { AfterProps } from './review.tsx'
import { StepBack } from './step-back.tsx'
import { useTold } from './use-told.ts'

/** What was predicted and what came, side by side; whoever was sure and saw it come otherwise finds it marked. */
export function MetPredictions(props: AfterProps) {
  const { t } = useTranslation('lesson-feedback')
  const { guess, second, scenario, started, current } = props.address.setting
  // This part is fetched and there, hidden, before the end has come.
  const isEnded = started && current === props.telling.rows.length - 1
  const met = guess ? meetingsOf(guess, second === null ? ['left', 'right'] : ['left'], props.telling) : []
  // Nothing predicted and nothing torn is a prediction that came true, too.
  const isMet = met.some(({ meeting }) => meeting === 'met') || (guess !== null && met.length === 0)
  useEffect(() => {
    if (isMet && isEnded) reach('predict', scenario.id)
  }, [isMet, isEnded, scenario.id])
  useTold(props, isEnded)
  if (guess === null && second === null) return null
  return (
    <section className={styles.part}>
      <h3>{t('met.title')}</h3>
      {guess && met.length === 0 && <p>{t('met.calm')}</p>}
      <ul className={styles.met}>
        {met.map((each) => (
          <MetLine key={each.side + each.row.number} met={each} {...props} />
        ))}
      </ul>
      {met.some(({ isSurprise }) => isSurprise) && <p>{t('met.sure')}</p>}
      <SecondMet {...props} />
    </section>
  )
}

function MetLine({ met, journey, address, telling }: AfterProps & { readonly met: Met }) {
  const { t } = useTranslation('lesson-feedback')
  const { strategyName } = useWords(journey)
  const { side, row, meeting, isSurprise } = met
  return (
    <li>
      <StepBack address={address} row={row}>
        {null}
      </StepBack>
      <span>{`${strategyName(telling[side].strategy)}: ${t(`met.${meeting}`)}`}</span>
      {isSurprise && <em>{t('met.surprise')}</em>}
    </li>
  )
}

/** Whether the second lane tore less, as often, or more than the first, as expected or not. */
function SecondMet({ journey, address, telling }: AfterProps) {
  const { t } = useTranslation(['lesson-feedback', 'lesson'])
  const { tally } = useWords(journey)
  const { second } = address.setting
  if (second === null) return null
  const { left, right } = telling
  const trend = trendOf(left.replay.summary.gaps, right.replay.summary.gaps)
  const words = {
    came: t(`lesson:trends.${trend}`),
    expected: t(`lesson:trends.${second}`),
    left: tally(left.replay.summary),
    right: tally(right.replay.summary),
  }
  return <p>{trend === second ? t('met.second', words) : t('met.secondOther', words)}</p>
}
