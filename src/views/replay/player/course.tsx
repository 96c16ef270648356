import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import type { Setting } from '../../../presenters/setting.ts'
import { summaryUpTo } from '../../../presenters/tally.ts'
import { type Tears, tearsOf } from '../../../presenters/tears.ts'
import type { Lane, Telling } from '../../../presenters/telling.ts'
import { useLive } from '../../../ui/live.ts'
import { useWords } from '../words.ts'
import styles from './course.module.css'
import { useFurthest } from './furthest.ts'
import type { Lead } from './lead.ts'
import { Threads } from './threads.tsx'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly setting: Setting
  readonly lead: Lead
}

/** How far the journey has come: both balances, and one slider over both threads with a mark for every tear. */
export function Course({ journey, telling, setting, lead }: Props) {
  const tears = tearsOf(telling, useFurthest(setting))
  const { left, right } = telling
  const played = setting.current + 1
  return (
    <div className={styles.course}>
      <LaneTally lane={left} journey={journey} played={played} />
      <LaneTally lane={right} journey={journey} played={played} />
      <Place {...{ journey, telling, tears, lead }} />
    </div>
  )
}

/** The step that was asked for last: all that a press changes at once, so it is drawn by itself. */
function Place({ journey, telling, tears, lead }: Omit<Props, 'setting'> & { readonly tears: Tears }) {
  const { t } = useTranslation('replay')
  const { channelName } = useWords(journey)
  const place = useLive(lead.place)
  const { rows } = telling
  const row = rows[place]
  const progress = t('player.progress', { number: place + 1, total: rows.length })
  return (
    <>
      <span className={styles.progress}>{progress}</span>
      <Threads tears={tears} current={place + 1} total={rows.length} />
      <input
        type="range"
        className={styles.slider}
        min={1}
        max={rows.length}
        value={place + 1}
        aria-label={t('player.slider')}
        aria-valuetext={[progress, row && channelName(row.channel)].filter(Boolean).join(', ')}
        onChange={({ target }) => lead.to(target.valueAsNumber - 1)}
      />
    </>
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
