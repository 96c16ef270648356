import { useTranslation } from 'react-i18next'
import type { Row } from '../../presenters/telling.ts'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { useWords } from '../replay/words.ts'
import styles from './speaker.module.css'
import type { Stage } from './use-stage.ts'

interface Props {
  readonly stage: Stage
  readonly row: Row
  readonly title: string
  /** Is it on the stage now? Then the beat is named. */
  readonly isNow?: boolean
}

/** A step with both outcomes, for the speaker's eyes. */
export function SpeakerStep({ stage, row, title, isNow = false }: Props) {
  const { t } = useTranslation(['stage', 'engine'])
  const { journey, telling, spot } = stage
  const { channelName, lineText, strategyName, when } = useWords(journey)
  const total = telling.rows.length
  return (
    <section className={styles.step} data-now={isNow} aria-label={title}>
      <p className={styles.where}>
        <strong>{title}</strong>
        {isNow && <span role="status">{` · ${t(`stage:speakerWindow.beats.${spot.beat}`)}`}</span>}
      </p>
      <p className={styles.where}>
        {`${t('stage:progress', { number: row.number, total })} · ${channelName(row.channel)} · ${when(row)}`}
      </p>
      <p className={styles.does}>{row.does}</p>
      {(['left', 'right'] as const).map((side) => (
        <div key={side} className={styles.outcome}>
          <p className={styles.lane}>{strategyName(telling[side].strategy)}</p>
          {row[side].lines.map((line) => (
            <p key={line.sign + line.generic}>
              {line.sign !== 'plain' && <MarkLabel sign={line.sign}>{t(`engine:marks.${line.sign}`)}</MarkLabel>}{' '}
              {lineText(line)}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
