import { useTranslation } from 'react-i18next'
import type { Gallery, JourneyCard } from '../presenters/journey.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { MarkLabel } from '../ui/mark-label.tsx'
import { SignPicture } from '../ui/strand.tsx'
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
      <Legend />
      <ul className={styles.cards}>
        {data.cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      <p className={styles.balance}>{t('balance', data.balance)}</p>
    </div>
  )
}

const signs = ['kept', 'gap', 'chance', 'boundary'] as const

/** The four signs, each with its word and what it means. */
function Legend() {
  const { t } = useTranslation('engine')
  return (
    <ul className={styles.legend}>
      {signs.map((sign) => (
        <li key={sign}>
          <SignPicture sign={sign} />
          <p>
            <MarkLabel sign={sign}>{t(`marks.${sign}`)}</MarkLabel>
            <span>{t(`meanings.${sign}`)}</span>
          </p>
        </li>
      ))}
    </ul>
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
