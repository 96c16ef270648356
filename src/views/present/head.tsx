import { useTranslation } from 'react-i18next'
import { shareOf } from '../../presenters/stage/beats.ts'
import type { Row } from '../../presenters/telling.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { useWords } from '../replay/words.ts'
import styles from './head.module.css'
import type { Stage } from './use-stage.ts'

interface Props {
  readonly stage: Pick<Stage, 'journey' | 'telling' | 'spot'>
  readonly row: Row
  /** Does the title stand elsewhere already? */
  readonly isTitled?: boolean
}

/** Where the journey stands: channel, time, step, and a quiet line that grows. */
export function StageHead({ stage, row, isTitled = false }: Props) {
  const { t } = useTranslation('stage')
  const { journey, spot, telling } = stage
  const { channelName, when } = useWords(journey)
  const total = telling.rows.length
  return (
    <header className={styles.head}>
      {!isTitled && <h1 className={styles.title}>{journey.words.title}</h1>}
      <p className={styles.when}>
        <span className={styles.channel}>
          {row.channel.kind !== 'head' && <ChannelIcon kind={row.channel.kind} />}
          {channelName(row.channel)}
        </span>
        <span>{when(row)}</span>
        <span role="status">{t('progress', { number: row.number, total })}</span>
      </p>
      <svg className={styles.line} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className={styles.ahead} d="M0 .5H100" />
        <path className={styles.done} d={`M0 .5H${(100 * shareOf(spot, total)).toFixed(1)}`} />
      </svg>
    </header>
  )
}
