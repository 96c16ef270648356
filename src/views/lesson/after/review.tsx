import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import { isOpen } from '../../../presenters/lesson/stage.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../../replay/address.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'
import { Explain } from './explain.tsx'
import { MetPredictions } from './met.tsx'
import { RecallQuestion } from './recall.tsx'

export interface AfterProps {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** Between the last step and the principle: what was predicted, what was seen, and why it came so. */
export function Review(props: AfterProps) {
  const { t } = useTranslation('lesson-feedback')
  const { address } = props
  const { stage } = address.setting
  const isNamed = isOpen('name', stage)
  return (
    <div className={styles.review}>
      <MetPredictions {...props} />
      {!isNamed && (
        <button type="button" className={styles.skip} onClick={() => advance(address, 'name')}>
          {t('skip')}
        </button>
      )}
      {!isNamed && <RecallQuestion {...props} />}
      {stage === 'explain' && <Explain {...props} />}
    </div>
  )
}
