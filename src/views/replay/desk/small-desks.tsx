import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { notesOf } from '../../../presenters/desk/notes.ts'
import { type Journeying, type SmallDesk, smallDesksAt } from '../../../presenters/desk/small-desks.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { NamedChannel, Telling } from '../../../presenters/telling.ts'
import { ChannelIcon } from '../../../ui/channel-icon.tsx'
import type { Address } from '../address.ts'
import { useWords } from '../words.ts'
import styles from './small-desks.module.css'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
  readonly side: 'left' | 'right'
}

/** Every channel's desk after a step: what lies on it, what came to it now, and where the walls stand. */
export function SmallDesks({ journey, address, telling, side }: Props) {
  const { t } = useTranslation('replay')
  const { words } = journey
  const { scenario, current } = address.setting
  const { strategy, fabric } = telling[side]
  const notes = useMemo(() => notesOf(scenario, strategy), [scenario, strategy])
  const { desks, ways } = useMemo(
    () => smallDesksAt(scenario, words, notes, current),
    [scenario, words, notes, current],
  )
  const onOpen = (channel: string) => address.go({ desk: `${side}.${channel}` })
  return (
    <div className={styles.room} data-still>
      <ul className={styles.desks} data-fabric={fabric} aria-label={t('desks.label')}>
        {desks.map((desk) => (
          <li key={desk.channel.id} data-desk={`${side}.${desk.channel.id}`}>
            <DeskButton desk={desk} journey={journey} onOpen={() => onOpen(desk.channel.id)} />
          </li>
        ))}
      </ul>
      {ways.map(({ key, from, to, how }) => (
        <span
          key={key}
          className={styles.note}
          aria-hidden="true"
          data-motion="note"
          data-how={how}
          data-ways={[from, ...(how === 'waits' ? [] : to.map(({ id }) => id))].join(' ')}
        />
      ))}
      <Ways ways={ways} channels={desks.map(({ channel }) => channel)} journey={journey} />
    </div>
  )
}

interface DeskProps {
  readonly desk: SmallDesk
  readonly journey: Journey
  readonly onOpen: () => void
}

function DeskButton({ desk: { channel, notes, isHere, isFresh }, journey, onOpen }: DeskProps) {
  const { t } = useTranslation('replay')
  const { channelName } = useWords(journey)
  const parts = [`${t('desks.desk')}: ${channelName(channel)}`, t('desks.notes', { count: notes })]
  const label = [...parts, ...(isFresh ? [t('desks.new')] : [])].join(', ')
  return (
    <button type="button" className={styles.desk} aria-label={label} data-here={isHere || undefined} onClick={onOpen}>
      <span className={styles.top}>
        {channel.kind !== 'head' && <ChannelIcon kind={channel.kind} />}
        <span className={styles.pile} data-pile data-empty={notes === 0 || undefined} aria-hidden="true">
          {notes}
        </span>
      </span>
      <span className={styles.name}>{channelName(channel)}</span>
      {isFresh && (
        <span className={styles.fresh} data-fresh>
          {t('desks.new')}
        </span>
      )}
    </button>
  )
}

interface WaysProps {
  readonly ways: readonly Journeying[]
  readonly channels: readonly NamedChannel[]
  readonly journey: Journey
}

/** The same in words: what went where, and what stayed. */
function Ways({ ways, channels, journey }: WaysProps) {
  const { t } = useTranslation(['replay', 'engine'])
  const { channelName } = useWords(journey)
  const subjectsOf = ({ subjects }: Journeying) =>
    subjects.map(({ domain, name }) => name ?? t(`engine:domains.${domain}`)).join(', ')
  /** Two channels may tell of one thing; so it also says who told, and when if it is some time ago. */
  const wayOf = ({ from, step, to, how }: Journeying) => {
    const teller = channels.find(({ id }) => id === from)
    if (to.length === 0 || !teller) return null
    const names = { from: channelName(teller), to: to.map(channelName).join(', ') }
    return how === 'late' ? t('desks.lateWay', { ...names, number: step }) : t('desks.way', names)
  }
  if (ways.length === 0) return null
  return (
    <dl className={styles.ways} data-fresh>
      {ways.map((way) => (
        <div key={way.key}>
          <dt>{t(`desks.${way.how}`)}</dt>
          <dd>{[subjectsOf(way), wayOf(way)].filter(Boolean).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  )
}
