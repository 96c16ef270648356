import { useTranslation } from 'react-i18next'
import type { Gallery, JourneyCard } from '../presenters/journey.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { ThreadPicture } from '../ui/thread-picture.tsx'
import styles from './gallery.module.css'
import { useTally } from './tally.ts'

/** All journeys, each with the picture of its two threads. */
export function GalleryScreen({ data }: { readonly data: Gallery }) {
  const { t } = useTranslation('gallery')
  return (
    <div className={styles.gallery}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <ul className={styles.cards}>
        {data.cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      <p className={styles.balance}>{t('balance', data.balance)}</p>
    </div>
  )
}

function Card({ card }: { readonly card: JourneyCard }) {
  const { t } = useTranslation(['gallery', 'engine'])
  const tally = useTally()
  const { left, right } = card
  const label = t('gallery:picture', {
    left: t('engine:strategies.multichannel'),
    leftTally: tally(left.summary),
    right: t('engine:strategies.omnichannel'),
    rightTally: tally(right.summary),
  })
  return (
    <li className={styles.card}>
      <h2>
        <LocalLink to={`/journeys/${card.id}/`}>{card.title}</LocalLink>
      </h2>
      <p>{card.question}</p>
      <p className={styles.persona}>{card.persona}</p>
      <ThreadPicture threads={[left.signs, right.signs]} label={label} />
    </li>
  )
}
