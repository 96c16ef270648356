import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellAnswer } from '../../../playback/answers.ts'
import { reach } from '../../../playback/progress.ts'
import { type Calm, reliefs } from '../../../presenters/lesson/calm.ts'
import { useWords } from '../../replay/words.ts'
import styles from './after.module.css'
import { Choices } from './choices.tsx'
import { OnToPrinciple } from './on.tsx'
import type { AfterProps } from './review.tsx'
import { StepBack } from './step-back.tsx'
import { useTries } from './use-tries.ts'

/** Where nothing tore: why it held, or why a loose end or a hem is no tear. */
export function CalmQuestion({ calm, journey, address, telling }: AfterProps & { readonly calm: Calm }) {
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const { strategyName } = useWords(journey)
  const [chosen, setChosen] = useState<string | null>(null)
  const tries = useTries()
  const choose = (id: string) => {
    setChosen(id)
    tries.check(id === calm.truth)
    const isRight = id === calm.truth
    if (isRight) reach('explain', journey.scenario.id)
    tellAnswer({ kind: 'answer', about: `journeys/${journey.scenario.id}/explain`, choice: id, isRight, gaps: [] })
  }
  const relief = reliefs.find((each) => each === chosen)
  const step = t('replay:step', { number: calm.row.number })
  return (
    <>
      <p className={styles.where}>{t('explain.at', { step, lane: strategyName(telling[calm.side].strategy) })}</p>
      <Choices
        legend={t(`calm.${calm.sign}`)}
        choices={calm.options.map((id) => ({ id, label: t(`reliefs.${id}`) }))}
        chosen={chosen}
        choose={choose}
        isFixed={tries.isSettled}
      />
      <div role="status" className={styles.feedback}>
        {relief && !tries.isRight && <p>{t(`calmTempting.${relief}`)}</p>}
        {tries.wrong > 0 && !tries.isSettled && <p>{t('calm.again')}</p>}
        {tries.isSettled && (
          <p className={styles.solved}>{t('calm.solution', { answer: t(`reliefs.${calm.truth}`) })}</p>
        )}
        {relief && <p>{t(`calmLinks.${calm.truth}`)}</p>}
        {relief && (
          <StepBack address={address} row={calm.row}>
            {t('explain.look', { step })}
          </StepBack>
        )}
      </div>
      {tries.isSettled && <OnToPrinciple address={address} />}
    </>
  )
}
