import { useTranslation } from 'react-i18next'
import type { Moves } from '../../playback/keys.ts'
import type { Journey } from '../../presenters/journey.ts'
import { summaryUpTo } from '../../presenters/tally.ts'
import type { Lane, Telling } from '../../presenters/telling.ts'
import styles from './player.module.css'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly current: number
  readonly moves: Moves
}

/** The bar that stays in sight: both lanes' balance so far, and the ways on. */
export function Player({ journey, telling, current, moves }: Props) {
  const { t } = useTranslation('replay')
  const { rows, left, right } = telling
  return (
    <nav className={styles.player} aria-label={t('player.label')}>
      <LaneTally lane={left} journey={journey} played={current + 1} />
      <div className={styles.buttons}>
        <MoveButton move={moves.first} look="first">
          {t('player.first')}
        </MoveButton>
        <MoveButton move={moves.back}>{t('player.back')}</MoveButton>
        <span className={styles.progress}>{t('player.progress', { number: current + 1, total: rows.length })}</span>
        <MoveButton move={moves.forward} look="main">
          {t('player.forward')}
        </MoveButton>
      </div>
      <LaneTally lane={right} journey={journey} played={current + 1} />
    </nav>
  )
}

interface MoveProps {
  readonly move: (() => void) | null
  readonly look?: 'first' | 'main'
  readonly children: string
}

/** Stays in the tab order when it leads nowhere, so that the focus is never lost at the end. */
function MoveButton({ move, look, children }: MoveProps) {
  const classes = look ? `${styles.move} ${styles[look]}` : styles.move
  return (
    <button type="button" className={classes} aria-disabled={move === null} onClick={() => move?.()}>
      {children}
    </button>
  )
}

function LaneTally({
  lane,
  journey,
  played,
}: {
  readonly lane: Lane
  readonly journey: Journey
  readonly played: number
}) {
  const { strategyName, tally } = useWords(journey)
  return (
    <p className={styles.tally}>
      <span className={styles.name}>{strategyName(lane.strategy)}</span>
      <span>{tally(summaryUpTo(lane.replay, played))}</span>
    </p>
  )
}
