import { useTranslation } from 'react-i18next'
import type { Trend } from '../../presenters/lesson/trend.ts'
import { trends } from '../../presenters/lesson/trend.ts'
import type { Address } from '../replay/address.ts'
import styles from './second-lane.module.css'

export interface SecondLaneProps {
  readonly address: Address
  /** The name of the lane that will appear. */
  readonly lane: string
  readonly onStart: () => void
}

/** After the first lane alone: the same journey again with the second beside it, predicted in one tap (learning.md D03). */
export function SecondLane({ address, lane, onStart }: SecondLaneProps) {
  const { t } = useTranslation('lesson')
  const start = (second: Trend | null) => {
    onStart()
    address.go({ lanes: null, second, step: address.setting.scenario.steps[0]?.id ?? null })
  }
  return (
    <section className={styles.second} aria-labelledby="second">
      <h2 id="second" tabIndex={-1}>
        {t('second.title', { lane })}
      </h2>
      <p>{t('second.text')}</p>
      <p className={styles.ask}>{t('second.ask')}</p>
      <div className={styles.choices}>
        {trends.map((trend) => (
          <button key={trend} type="button" onClick={() => start(trend)}>
            {t(`trends.${trend}`)}
          </button>
        ))}
        <button type="button" className={styles.skip} onClick={() => start(null)}>
          {t('second.skip')}
        </button>
      </div>
    </section>
  )
}
