import { useTranslation } from 'react-i18next'
import { added, moved, orderly } from '../../presenters/story/arrange.ts'
import { type Contact, inOrder, media, moments, mostContacts, slots, type Week } from '../../presenters/story/week.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { ContactTools } from './contact-tools.tsx'
import tools from './tools.module.css'
import { useSlotDrag } from './use-slot-drag.ts'
import styles from './week-board.module.css'
import { dayKeys, momentKeys, useWhen } from './words.ts'

export interface BoardProps {
  readonly week: Week
  /** Place of the contact whose tools are shown; -1 = none. */
  readonly chosen: number
  readonly choose: (place: number) => void
  readonly change: (week: Week) => void
}

/** The week's time line: contacts to choose, to move by buttons or by dragging, to add and to take away. */
export function WeekBoard({ week, chosen, choose, change }: BoardProps) {
  const { t } = useTranslation(['story', 'engine'])
  const add = (medium: (typeof media)[number]) => {
    change(added(week, medium))
    choose(week.contacts.length)
  }
  const isFull = week.contacts.length >= mostContacts
  return (
    <section className={styles.week} aria-labelledby="week">
      <h2 id="week">{t('week.title')}</h2>
      <p className={styles.hint}>{t('week.hint')}</p>
      <Board week={week} chosen={chosen} choose={choose} change={change} />
      {chosen >= 0 && <ContactTools week={week} chosen={chosen} choose={choose} change={change} />}
      <fieldset className={tools.palette}>
        <legend>{t('week.add')}</legend>
        {media.map((medium) => (
          <button key={medium} type="button" disabled={isFull} onClick={() => add(medium)}>
            <ChannelIcon kind={medium} />
            {t(`engine:channels.${medium}`)}
          </button>
        ))}
        <button type="button" className={tools.plan} onClick={() => change(orderly(week))}>
          {t('week.orderly')}
        </button>
      </fieldset>
      {isFull && <p>{t('week.full')}</p>}
    </section>
  )
}

function Board({ week, chosen, choose, change }: BoardProps) {
  const { t } = useTranslation(['story', 'engine'])
  const { over, handlers } = useSlotDrag((place, slot) => change(moved(week, place, slot)))
  const when = useWhen()
  const nameOf = ({ medium, slot, isMissed }: Contact) =>
    [
      t(`engine:channels.${medium}`),
      when(slot),
      t('week.planned', { number: week.plan[medium] ?? 1 }),
      isMissed && t('week.missed'),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <div className={styles.board} data-dragging={over !== null || undefined}>
      {dayKeys.map((day, index) => (
        <span key={day} className={styles.day} data-day={index} aria-hidden="true">
          {t(`week.short.${day}`)}
        </span>
      ))}
      {momentKeys.map((moment, index) => (
        <span key={moment} className={styles.moment} data-moment={index} aria-hidden="true">
          {t(`week.moments.${moment}`)}
        </span>
      ))}
      <Slots over={over?.slot ?? null} />
      <ol className={styles.contacts}>
        {inOrder(week).map(({ place, medium, slot, isMissed }) => (
          <li key={place} {...gridPlace(slot)}>
            <button
              type="button"
              className={styles.contact}
              aria-label={nameOf({ medium, slot, isMissed })}
              aria-pressed={place === chosen}
              data-missed={isMissed || undefined}
              data-moving={over?.place === place || undefined}
              onClick={() => choose(place)}
              {...handlers(place)}
            >
              <ChannelIcon kind={medium} />
              <span className={styles.name}>{t(`engine:channels.${medium}`)}</span>
              <span className={styles.chapter}>{week.plan[medium] ?? 1}</span>
            </button>
          </li>
        ))}
      </ol>
      {week.contacts.length === 0 && <p className={styles.empty}>{t('week.empty')}</p>}
    </div>
  )
}

const everySlot = Array.from({ length: slots }, (_, slot) => slot)

/** The moments of the week as places to drop on. */
const Slots = ({ over }: { readonly over: number | null }) =>
  everySlot.map((slot) => (
    <span
      key={slot}
      className={styles.slot}
      {...gridPlace(slot)}
      data-slot={slot}
      data-over={over === slot || undefined}
    />
  ))

const gridPlace = (slot: number) => ({
  'data-day': Math.floor(slot / moments.length),
  'data-moment': slot % moments.length,
})
