import { useTranslation } from 'react-i18next'
import type { Moves } from '../../../playback/keys.ts'
import { PlayerIcon, type PlayerSymbol } from '../../../ui/player-icon.tsx'
import styles from './buttons.module.css'

interface Props {
  readonly moves: Moves
  readonly isMoving: boolean
}

/** Everything that can be pressed: ways, movement, and what else can be set. */
export function Buttons({ moves, isMoving }: Props) {
  const { t } = useTranslation('replay')
  return (
    <div className={styles.buttons}>
      <Control move={moves.first} symbol="first" name={t('player.first')} />
      <Control move={moves.previousTear} symbol="previousTear" name={t('player.previousTear')} />
      <Control move={moves.back} symbol="back" name={t('player.back')} />
      <Control
        move={moves.play}
        symbol={isMoving ? 'settle' : 'play'}
        name={isMoving ? t('player.settle') : t('player.play')}
      />
      <button
        type="button"
        className={`${styles.control} ${styles.main}`}
        aria-disabled={moves.forward === null}
        data-move="forward"
        onClick={() => moves.forward?.()}
      >
        {t('player.forward')}
      </button>
      <Control move={moves.nextTear} symbol="nextTear" name={t('player.nextTear')} />
      <Control move={moves.help} symbol="settings" name={t('player.settings')} />
    </div>
  )
}

interface ControlProps {
  readonly move: (() => void) | null
  readonly symbol: PlayerSymbol
  readonly name: string
}

/** Stays in the tab order when it leads nowhere, so that the focus is never lost at the end. */
function Control({ move, symbol, name }: ControlProps) {
  return (
    <button
      type="button"
      className={`${styles.control} ${styles[symbol] ?? ''}`}
      aria-label={name}
      title={name}
      aria-disabled={move === null}
      onClick={() => move?.()}
    >
      <PlayerIcon symbol={symbol} />
    </button>
  )
}
