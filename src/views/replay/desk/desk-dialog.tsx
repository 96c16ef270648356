import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { deskOf } from '../../../presenters/desk/desk.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Setting } from '../../../presenters/setting.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { ChannelIcon } from '../../../ui/channel-icon.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PlayerIcon } from '../../../ui/player-icon.tsx'
import type { Address } from '../address.ts'
import { useWords } from '../words.ts'
import styles from './desk-dialog.module.css'
import { DeskTable } from './desk-table.tsx'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly address: Address
  readonly desk: NonNullable<Setting['desk']>
  readonly onClose: () => void
}

/** One channel's desk after one step in one lane: what lies there, and what does not and why. */
export function DeskDialog({ journey, telling, address, desk, onClose }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const { channelName, strategyName } = useWords(journey)
  const { scenario, current } = address.setting
  const { strategy } = telling[desk.side]
  const shown = useMemo(
    () => deskOf(scenario, strategy, journey.words, current, desk.channel),
    [scenario, strategy, journey, current, desk],
  )
  const title = `${t('title')}: ${channelName(shown.channel)}`
  return (
    <Dialog title={title} close={t('common:close')} isWide onClose={onClose}>
      <p className={styles.lane}>{strategyName(strategy)}</p>
      <StepChoice telling={telling} address={address} journey={journey} />
      <ChannelChoice journey={journey} address={address} desk={desk} />
      <DeskTable desk={shown} journey={journey} />
      <p className={styles.meaning}>{t('meaning')}</p>
    </Dialog>
  )
}

type StepProps = Pick<Props, 'journey' | 'telling' | 'address'>

/** After which step; the replay behind goes along. */
function StepChoice({ telling, address, journey }: StepProps) {
  const { t } = useTranslation(['desk', 'replay'])
  const { channelName, when } = useWords(journey)
  const { current } = address.setting
  const row = telling.rows[current]
  const to = (place: number) => {
    const step = telling.rows[place]?.step
    return step === undefined ? null : () => address.go({ step })
  }
  return (
    <div className={styles.steps}>
      <StepButton move={to(current - 1)} symbol="back" name={t('replay:player.back')} />
      <p role="status">
        <strong>{t('after', { number: current + 1, total: telling.rows.length })}</strong>
        {row && <span>{`${channelName(row.channel)} · ${when(row)}`}</span>}
      </p>
      <StepButton move={to(current + 1)} symbol="forward" name={t('replay:player.forward')} />
    </div>
  )
}

interface StepButtonProps {
  readonly move: (() => void) | null
  readonly symbol: 'back' | 'forward'
  readonly name: string
}

const StepButton = ({ move, symbol, name }: StepButtonProps) => (
  <button
    type="button"
    className={styles.step}
    aria-label={name}
    aria-disabled={move === null}
    onClick={() => move?.()}
  >
    <PlayerIcon symbol={symbol} />
  </button>
)

/** Whose desk. */
function ChannelChoice({ journey, address, desk }: Pick<Props, 'journey' | 'address' | 'desk'>) {
  const { t } = useTranslation('desk')
  const { channelName } = useWords(journey)
  return (
    <ul className={styles.channels} aria-label={t('others')}>
      {address.setting.scenario.channels.map(({ id, kind }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.channel}
            aria-pressed={id === desk.channel}
            onClick={() => address.go({ desk: `${desk.side}.${id}` })}
          >
            <ChannelIcon kind={kind} />
            {channelName({ id, kind, name: journey.words.channels[id] ?? null })}
          </button>
        </li>
      ))}
    </ul>
  )
}
