import { useTranslation } from 'react-i18next'
import type { Move } from '../../../playback/keys.ts'
import type { Setting } from '../../../presenters/setting.ts'
import { type Live, useLive } from '../../../ui/live.ts'
import { PlayerIcon, type PlayerSymbol } from '../../../ui/player-icon.tsx'
import styles from './buttons.module.css'
import { Forward } from './forward.tsx'
import type { Ways } from './ways.ts'

interface Props {
  /** Where the ways lead from the step that is shown. */
  readonly ways: Ways
  readonly lanes: Setting['lanes']
  readonly move: (move: Move) => void
  readonly isMoving: Live<boolean>
}

/** Everything that can be pressed: ways, movement, and what else can be set. */
export function Buttons({ ways, lanes, move, isMoving }: Props) {
  const { t } = useTranslation('replay')
  return (
    <div className={styles.buttons}>
      <Control isOpen={ways.first !== null} onPress={() => move('first')} symbol="first" name={t('player.first')} />
      <Control
        isOpen={ways.previousTear !== null}
        onPress={() => move('previousTear')}
        symbol="previousTear"
        name={t('player.previousTear')}
      />
      <Control isOpen={ways.back !== null} onPress={() => move('back')} symbol="back" name={t('player.back')} />
      <Play {...{ move, isMoving }} />
      <Forward
        name={t(ways.forward !== null ? 'player.forward' : lanes === 'left' ? 'player.second' : 'ending.title')}
        onPress={() => move('forward')}
      />
      <Control
        isOpen={ways.nextTear !== null}
        onPress={() => move('nextTear')}
        symbol="nextTear"
        name={t('player.nextTear')}
      />
      <Control onPress={() => move('help')} symbol="settings" name={t('player.settings')} />
    </div>
  )
}

/** Plays the movement, or ends it: drawn by itself, because a movement changes nothing else in here. */
function Play({ move, isMoving }: Omit<Props, 'ways' | 'lanes'>) {
  const { t } = useTranslation('replay')
  const moves = useLive(isMoving)
  return (
    <Control
      onPress={() => move('play')}
      symbol={moves ? 'settle' : 'play'}
      name={moves ? t('player.settle') : t('player.play')}
    />
  )
}

interface ControlProps {
  /** Does it lead anywhere? */
  readonly isOpen?: boolean
  readonly onPress: () => void
  readonly symbol: PlayerSymbol
  readonly name: string
}

/** Stays in the tab order when it leads nowhere, so that the focus is never lost at the end. */
function Control({ isOpen = true, onPress, symbol, name }: ControlProps) {
  return (
    <button
      type="button"
      className={`${styles.control} ${styles[symbol] ?? ''}`}
      aria-label={name}
      title={name}
      aria-disabled={!isOpen}
      onClick={onPress}
    >
      <PlayerIcon symbol={symbol} />
    </button>
  )
}
