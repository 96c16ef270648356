import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recallOf } from '../../../presenters/lesson/recall.ts'
import { isOpen } from '../../../presenters/lesson/stage.ts'
import type { Side } from '../../../presenters/ties.ts'
import { useWords } from '../../replay/words.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'
import { CheckAndOn } from './check-and-on.tsx'
import { Choices } from './choices.tsx'
import type { AfterProps } from './review.tsx'
import { StepBack } from './step-back.tsx'

const nowhere = 'none'

/** Confirms what was seen; a wrong answer leads back to that step (learning.md D11). */
export function RecallQuestion(props: AfterProps) {
  const { journey, address, telling } = props
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const { channelName, strategyName } = useWords(journey)
  const [chosen, choose] = useState<string | null>(null)
  const [checked, setChecked] = useState<string | null>(null)
  const { side, answer } = recallOf(telling)
  const truth = answer === null ? nowhere : String(answer)
  const choices = telling.rows.map(({ number, channel }) => ({
    id: String(number),
    label: `${number} · ${channelName(channel)}`,
  }))
  const isExplained = isOpen('explain', address.setting.stage)
  const isKnown = checked === truth || isExplained
  return (
    <section className={styles.part} data-open={!isKnown || undefined}>
      <h3>{t('recall.title')}</h3>
      <Choices
        legend={`${t('recall.ask')} ${t('recall.lane', { lane: strategyName(telling[side].strategy) })}`}
        choices={[...choices, { id: nowhere, label: t('recall.nowhere') }]}
        chosen={isKnown ? truth : chosen}
        choose={choose}
        isFixed={isKnown}
        isCompact
      />
      <div role="status" className={styles.feedback}>
        {isKnown && <p>{t(answer === null ? 'recall.rightNowhere' : 'recall.right')}</p>}
        {!isKnown && checked !== null && <WrongRecall chosen={checked} side={side} {...props} />}
      </div>
      {!isExplained && (
        <CheckAndOn
          check={{ label: t('check'), act: () => setChecked(chosen), isReady: chosen !== null }}
          on={{ label: t('recall.on'), act: () => advance(address, 'explain') }}
          isSettled={isKnown}
        />
      )}
    </section>
  )
}

interface WrongProps extends AfterProps {
  readonly chosen: string
  readonly side: Side
}

/** Leads back to the step that was chosen; to the beginning, where the thread tore before it, or tore at all. */
function WrongRecall({ chosen, side, address, telling }: WrongProps) {
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const seen = chosen === nowhere ? undefined : telling.rows[Number(chosen) - 1]
  const isLater = seen?.[side].sign === 'gap'
  const row = seen && !isLater ? seen : telling.rows[0]
  return (
    <>
      <p>{t(`recall.${chosen === nowhere ? 'wrongNowhere' : isLater ? 'later' : 'wrong'}`)}</p>
      {row && (
        <StepBack address={address} row={row}>
          {t('recall.look', { step: t('replay:step', { number: row.number }) })}
        </StepBack>
      )}
    </>
  )
}
