import { useTranslation } from 'react-i18next'
import { shows } from '../../presenters/stage/beats.ts'
import type { Cell, Row } from '../../presenters/telling.ts'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { Strand } from '../../ui/strand.tsx'
import { Reasons } from '../replay/reasons.tsx'
import { SceneSlot } from '../replay/scene-slot.tsx'
import { useWords } from '../replay/words.ts'
import styles from './lane.module.css'
import type { Stage } from './use-stage.ts'

interface Props {
  readonly stage: Pick<Stage, 'journey' | 'telling' | 'address' | 'spot'>
  readonly row: Row
  readonly side: 'left' | 'right'
  /** Opens a desk; without it desks stay closed. */
  readonly onDesk?: (desk: string) => void
}

/** One lane of the current step: covered until its beat, then the scene and what came of it, at last why. */
export function StageLane({ stage, row, side, onDesk }: Props) {
  const { t } = useTranslation('stage')
  const { journey, telling, address, spot } = stage
  const { strategyName, channelName } = useWords(journey)
  const lane = telling[side]
  const isOpen = shows(spot.beat, side)
  const { channel } = row
  const desk = `${side}.${channel.id}`
  // Where two things happen, the words need the room of the picture; all of it is told in them.
  const isCrowded = spot.beat === 'why' || row[side].lines.length > 1
  return (
    <section
      className={`${styles.lane} ${styles[side] ?? ''}`}
      data-fabric={lane.fabric}
      data-open={isOpen}
      aria-label={strategyName(lane.strategy)}
    >
      <div className={styles.strand}>
        <Strand sign={isOpen ? row[side].sign : 'plain'} hasNeedle={false} />
      </div>
      <div className={styles.card}>
        <div className={styles.top}>
          <h2 className={styles.name}>{strategyName(lane.strategy)}</h2>
          {isOpen && onDesk && channel.kind !== 'head' && (
            <button type="button" className={styles.desk} data-desk={desk} onClick={() => onDesk(desk)}>
              {t('desk', { channel: channelName(channel) })}
            </button>
          )}
        </div>
        {isOpen ? (
          <>
            {!isCrowded && <SceneSlot {...{ journey, telling, side }} setting={address.setting} />}
            <Outcome stage={stage} cell={row[side]} />
          </>
        ) : (
          <p className={styles.covered}>{t('open')}</p>
        )}
      </div>
    </section>
  )
}

function Outcome({ stage, cell }: { readonly stage: Props['stage']; readonly cell: Cell }) {
  const { t } = useTranslation(['stage', 'engine'])
  const { journey, spot } = stage
  const { lineText } = useWords(journey)
  // What it is about stands above already; two facts that stayed in one place are explained once.
  const explained = new Map(cell.reasons.map((reason) => [`${reason.mark.cause} ${reason.told?.step}`, reason]))
  return (
    <>
      {cell.lines.map((line) => (
        <p key={line.sign + line.generic} className={styles.line}>
          {line.sign !== 'plain' && <MarkLabel sign={line.sign}>{t(`engine:marks.${line.sign}`)}</MarkLabel>}{' '}
          {lineText(line)}
        </p>
      ))}
      {spot.beat === 'why' && (
        <>
          <Reasons reasons={[...explained.values()]} journey={journey} />
          {cell.reasons.length === 0 && <p className={styles.quiet}>{t('stage:quiet')}</p>}
        </>
      )}
    </>
  )
}
