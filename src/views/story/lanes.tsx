import { useTranslation } from 'react-i18next'
import type { StoryRow, StoryTelling } from '../../presenters/story/telling.ts'
import type { Week } from '../../presenters/story/week.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { StoryCell } from './cell.tsx'
import styles from './lanes.module.css'
import { useWhen } from './words.ts'

interface Props {
  readonly week: Week
  readonly telling: StoryTelling
}

/** The week as one person hears it: the same contacts in the middle, what is told on each side. */
export function StoryLanes({ week, telling }: Props) {
  const { t } = useTranslation(['story', 'engine'])
  return (
    <section className={styles.lanes} aria-labelledby="lanes">
      <h2 id="lanes">{t('lanes.title')}</h2>
      <div className={styles.heads} aria-hidden="true">
        <p>
          <strong>{t('engine:strategies.multichannel')}</strong>
          {t('lanes.left')}
        </p>
        <p>
          <strong>{t('engine:strategies.omnichannel')}</strong>
          {t('lanes.right')}
        </p>
      </div>
      <ol>
        {telling.rows.map((row) => (
          <Row key={row.place} row={row} week={week} />
        ))}
      </ol>
    </section>
  )
}

function Row({ row, week }: { readonly row: StoryRow; readonly week: Week }) {
  const { t } = useTranslation(['story', 'engine'])
  const when = useWhen()
  return (
    <li className={styles.row}>
      <p className={styles.spine}>
        <ChannelIcon kind={row.medium} />
        <span>
          <strong>{t(`engine:channels.${row.medium}`)}</strong>
          {` ${when(row.slot)}`}
        </span>
      </p>
      {row.heard ? (
        <>
          <StoryCell side="left" heard={row.heard.left} week={week} />
          <StoryCell side="right" heard={row.heard.right} week={week} />
        </>
      ) : (
        <p className={styles.absent}>{t(row.isBroadcast ? 'lanes.absent' : 'lanes.absentKnown')}</p>
      )}
    </li>
  )
}
