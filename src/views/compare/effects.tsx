import { useTranslation } from 'react-i18next'
import type { Stop } from '../../presenters/continuum.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Cell, Row } from '../../presenters/telling.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { useWords } from '../replay/words.ts'
import styles from './effects.module.css'

interface Props {
  readonly stop: Stop
  readonly journey: Journey
}

/** The steps at which a stop makes a difference, before and now. */
export function Effects({ stop, journey }: Props) {
  const { t } = useTranslation('compare')
  const { before, changes } = stop
  return (
    <>
      <h4>{t('continuum.effects.title')}</h4>
      {!before && <p>{t('continuum.effects.first')}</p>}
      {changes.length === 0 && <p>{t('continuum.effects.none')}</p>}
      <ol className={styles.changes}>
        {changes.map((row) => (
          <Change key={row.step} row={row} journey={journey} isFirst={!before} />
        ))}
      </ol>
    </>
  )
}

interface ChangeProps {
  readonly row: Row
  readonly journey: Journey
  readonly isFirst: boolean
}

function Change({ row, journey, isFirst }: ChangeProps) {
  const { t } = useTranslation(['compare', 'replay', 'engine'])
  const { channelName, when } = useWords(journey)
  return (
    <li className={styles.change}>
      <p className={styles.place}>
        {row.channel.kind !== 'head' && <ChannelIcon kind={row.channel.kind} />}
        <strong>{`${t('replay:step', { number: row.number })} · ${channelName(row.channel)}`}</strong>
        <span>{when(row)}</span>
      </p>
      <p>{row.does ?? t(`engine:actions.${row.action}`)}</p>
      <div className={styles.outcomes}>
        {!isFirst && <Outcome cell={row.left} journey={journey} label={t('compare:continuum.effects.before')} />}
        <Outcome cell={row.right} journey={journey} label={isFirst ? null : t('compare:continuum.effects.now')} />
      </div>
    </li>
  )
}

interface OutcomeProps {
  readonly cell: Cell
  readonly journey: Journey
  readonly label: string | null
}

function Outcome({ cell, journey, label }: OutcomeProps) {
  const { t } = useTranslation('engine')
  const { lineText } = useWords(journey)
  const { sign } = cell
  return (
    <div className={styles.outcome}>
      {label && <p className={styles.label}>{label}</p>}
      {sign !== 'plain' && <MarkLabel sign={sign}>{t(`marks.${sign}`)}</MarkLabel>}
      {cell.lines.map((line) => (
        <p key={line.text ?? line.generic}>{lineText(line)}</p>
      ))}
    </div>
  )
}
