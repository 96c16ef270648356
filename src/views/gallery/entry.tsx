import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyCard } from '../../presenters/journey.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { ThreadPicture } from '../../ui/thread-picture.tsx'
import { useTally } from '../tally.ts'
import styles from './entry.module.css'

interface Props {
  readonly card: JourneyCard
  /** Its place among all journeys, from 1. */
  readonly number: number
}

/** One journey in the contents: number, title, question, where it plays, and how both threads end up. */
export function Entry({ card, number }: Props) {
  const { t } = useTranslation(['gallery', 'engine'])
  const tally = useTally()
  const { id, left, right, industry, channels } = card
  return (
    <li className={styles.entry}>
      <p className={styles.number} aria-hidden="true">
        {number}
      </p>
      <h2>
        <LocalLink to={`/journeys/${id}/`}>{card.title}</LocalLink>
      </h2>
      <div className={styles.picture}>
        <ThreadPicture threads={[left.signs, right.signs]} />
      </div>
      <div className={styles.told}>
        <p className={styles.question}>{card.question}</p>
        <p>
          {`${t(`industries.${industry}`)}: `}
          {channels.map((kind, place) => (
            <Fragment key={kind}>
              {place > 0 && ', '}
              <span className={styles.channel}>{t(`engine:channels.${kind}`)}</span>
            </Fragment>
          ))}
        </p>
        <dl>
          <div>
            <dt>{t('engine:strategies.multichannel')}</dt>
            <dd>{tally(left.summary)}</dd>
          </div>
          <div>
            <dt>{t('engine:strategies.omnichannel')}</dt>
            <dd>{tally(right.summary)}</dd>
          </div>
        </dl>
      </div>
    </li>
  )
}
