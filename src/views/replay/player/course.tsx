import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import type { Setting } from '../../../presenters/setting.ts'
import { summaryUpTo } from '../../../presenters/tally.ts'
import { tearsOf } from '../../../presenters/tears.ts'
import type { Lane, Telling } from '../../../presenters/telling.ts'
import { useWords } from '../words.ts'
import styles from './course.module.css'
import { useFurthest } from './furthest.ts'
import { Threads } from './threads.tsx'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly setting: Setting
  /** Goes to a place, from 0. */
  readonly onSeek: (place: number) => void
}

/** How far the journey has come: both balances, and one slider over both threads with a mark for every tear. */
export function Course({ journey, telling, setting, onSeek }: Props) {
  const { t } = useTranslation('replay')
  const { channelName } = useWords(journey)
  const tears = tearsOf(telling, useFurthest(setting))
  const { rows, left, right } = telling
  const number = setting.current + 1
  const row = rows[setting.current]
  const progress = t('player.progress', { number, total: rows.length })
  return (
    <div className={styles.course}>
      <LaneTally lane={left} journey={journey} played={number} />
      <span className={styles.progress}>{progress}</span>
      <LaneTally lane={right} journey={journey} played={number} />
      <Threads tears={tears} current={number} total={rows.length} />
      <input
        type="range"
        className={styles.slider}
        min={1}
        max={rows.length}
        value={number}
        aria-label={t('player.slider')}
        aria-valuetext={[progress, row && channelName(row.channel)].filter(Boolean).join(', ')}
        onChange={({ target }) => onSeek(target.valueAsNumber - 1)}
      />
    </div>
  )
}

interface TallyProps {
  readonly lane: Lane
  readonly journey: Journey
  readonly played: number
}

/** Its tears above all; what else there is to count shows where there is room. */
function LaneTally({ lane, journey, played }: TallyProps) {
  const { t } = useTranslation('replay')
  const { strategyName } = useWords(journey)
  const { gaps, chances, boundaries } = summaryUpTo(lane.replay, played)
  const more = [
    chances > 0 && t('tally.chance', { count: chances }),
    boundaries > 0 && t('tally.boundary', { count: boundaries }),
  ].filter(Boolean)
  return (
    <p className={styles.tally}>
      <span className={styles.name}>{strategyName(lane.strategy)}</span>
      <span className={styles.count}>{gaps > 0 ? t('tally.gap', { count: gaps }) : t('player.none')}</span>
      {more.length > 0 && <span className={styles.more}>{more.join(', ')}</span>}
    </p>
  )
}
