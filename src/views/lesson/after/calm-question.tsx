import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellAnswer } from '../../../playback/answers.ts'
import { reach } from '../../../playback/progress.ts'
import { type Calm, reliefs } from '../../../presenters/lesson/calm.ts'
import { useWords } from '../../replay/words.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'
import { CheckAndOn } from './check-and-on.tsx'
import { Choices } from './choices.tsx'
import type { AfterProps } from './review.tsx'
import { StepBack } from './step-back.tsx'
import { useTries } from './use-tries.ts'

/** Where nothing tore: why it held, or why a loose end or a hem is no tear. */
export function CalmQuestion({ calm, journey, address, telling }: AfterProps & { readonly calm: Calm }) {
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const { strategyName } = useWords(journey)
  const [chosen, setChosen] = useState<string | null>(null)
  const [checked, setChecked] = useState<string | null>(null)
  const tries = useTries()
  const check = () => {
    if (chosen === null) return
    setChecked(chosen)
    const isRight = chosen === calm.truth
    tries.check(isRight)
    if (isRight) reach('explain', journey.scenario.id)
    tellAnswer({ kind: 'answer', about: `journeys/${journey.scenario.id}/explain`, choice: chosen, isRight, gaps: [] })
  }
  const relief = reliefs.find((each) => each === checked)
  const step = t('replay:step', { number: calm.row.number })
  return (
    <>
      <p className={styles.where}>{t('explain.at', { step, lane: strategyName(telling[calm.side].strategy) })}</p>
      <Choices
        legend={t(`calm.${calm.sign}`)}
        choices={calm.options.map((id) => ({ id, label: t(`reliefs.${id}`) }))}
        chosen={chosen}
        choose={setChosen}
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
      <CheckAndOn
        check={{ label: t('check'), act: check, isReady: chosen !== null }}
        on={{ label: t('explain.on'), act: () => advance(address, 'name') }}
        isSettled={tries.isSettled}
      />
    </>
  )
}
