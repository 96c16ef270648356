import { useTranslation } from 'react-i18next'
import { filtered, readFilters } from '../presenters/gallery.ts'
import type { JourneyCard } from '../presenters/journey.ts'
import { MarkLabel } from '../ui/mark-label.tsx'
import { useQuery } from '../ui/query.ts'
import { SignPicture } from '../ui/strand.tsx'
import { Entry } from './gallery/entry.tsx'
import { Balance, Filters, Found } from './gallery/filters.tsx'
import styles from './gallery/gallery.module.css'
import { Progress } from './lesson/progress.tsx'

/** All journeys like the contents of a book, each with the picture of its two threads. */
export function GalleryScreen({ data: cards }: { readonly data: readonly JourneyCard[] }) {
  const { t } = useTranslation('gallery')
  const query = useQuery()
  const { filters, unknown } = readFilters(cards, query.search)
  const shown = filtered(cards, filters)
  const chosen = { cards, query, filters }
  return (
    <div className={styles.gallery}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Legend />
      <Balance {...chosen} />
      <Filters {...chosen} />
      <Found unknown={unknown} shown={shown.length} {...chosen} />
      <ol className={styles.entries}>
        {shown.map((card) => (
          <Entry key={card.id} card={card} number={cards.indexOf(card) + 1} />
        ))}
      </ol>
      <Progress cards={cards} />
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
