import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recallOf } from '../../../presenters/lesson/recall.ts'
import { isOpen } from '../../../presenters/lesson/stage.ts'
import { useWords } from '../../replay/words.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'
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
      <div role="status">
        {isKnown && <p>{t(answer === null ? 'recall.rightNowhere' : 'recall.right')}</p>}
        {!isKnown && checked !== null && <WrongRecall chosen={checked} {...props} />}
      </div>
      {!isExplained && (
        // One button for both, so that the focus stays where it is.
        <button
          type="button"
          className={styles.on}
          disabled={chosen === null}
          onClick={() => (isKnown ? advance(address, 'explain') : setChecked(chosen))}
        >
          {t(isKnown ? 'recall.on' : 'recall.check')}
        </button>
      )}
    </section>
  )
}

function WrongRecall({ chosen, address, telling }: AfterProps & { readonly chosen: string }) {
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const row = telling.rows[chosen === nowhere ? 0 : Number(chosen) - 1]
  return (
    <p>
      {t(chosen === nowhere ? 'recall.wrongNowhere' : 'recall.wrong')}{' '}
      {row && (
        <StepBack address={address} row={row}>
          {t('recall.look', { step: t('replay:step', { number: row.number }) })}
        </StepBack>
      )}
    </p>
  )
}
