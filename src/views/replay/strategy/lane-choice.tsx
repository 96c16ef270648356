import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import { type Side, strategiesOf, usualOf } from '../../../presenters/setting.ts'
import { baseOf } from '../../../presenters/strategy-code.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import type { Address } from '../address.ts'
import { useWords } from '../words.ts'
import styles from './lane-choice.module.css'
import { LateEditor } from './late.ts'

interface Props {
  readonly side: Side
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** Any strategy can run in any lane, and any of its rules can be changed. */
export function LaneChoice({ side, journey, address, telling }: Props) {
  const { t } = useTranslation('replay')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.lane}>
      <StrategySelect side={side} journey={journey} address={address} />
      <details className={styles.rules} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('lanes.rules')}
          <Hidden>{` ${t(`changes.${side}`)}`}</Hidden>
        </summary>
        {isOpen && <LateEditor isWanted props={{ side, journey, address, telling }} />}
      </details>
    </div>
  )
}

/** The strategies to start from; an edited one stands among them as long as it is in use. */
function StrategySelect({ side, journey, address }: Omit<Props, 'telling'>) {
  const { t } = useTranslation('replay')
  const { strategyName } = useWords(journey)
  const strategy = address.setting[side]
  const choices = strategiesOf(journey)
  const isEdited = baseOf(strategy.id, choices)?.id !== strategy.id
  const usual = usualOf(side, address.setting.whatIf)
  const go = (id: string) => address.go({ [side]: id === usual.id ? null : id })
  return (
    <label className={styles.choice}>
      <span>{t(`lanes.${side}`)}</span>
      <select value={strategy.id} onChange={(event) => go(event.target.value)}>
        {[...choices, ...(isEdited ? [strategy] : [])].map((choice) => (
          <option key={choice.id} value={choice.id}>
            {strategyName(choice)}
          </option>
        ))}
      </select>
    </label>
  )
}
