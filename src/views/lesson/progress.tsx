import { useTranslation } from 'react-i18next'
import { type Goal, goals, progress } from '../../playback/progress.ts'
import { useStored } from '../../playback/stored.ts'
import type { JourneyCard } from '../../presenters/journey.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import styles from './progress.module.css'

/** Which goals are reached, on this device only: as goals, not points (learning.md D41). */
export function Progress({ cards }: { readonly cards: readonly JourneyCard[] }) {
  const { t } = useTranslation('gallery')
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress">{t('progress.title')}</h2>
      <p>{t('progress.lead')}</p>
      <ul>
        {goals.map((goal) => (
          <GoalLine key={goal} goal={goal} cards={cards} />
        ))}
      </ul>
      <p className={styles.private}>
        {t('progress.private')} <LocalLink to="/about/#kept">{t('progress.keep')}</LocalLink>
      </p>
    </section>
  )
}

function GoalLine({ goal, cards }: { readonly goal: Goal; readonly cards: readonly JourneyCard[] }) {
  const { t } = useTranslation('gallery')
  const reached = useStored(progress)[goal]
  const known = cards.filter(({ id }) => reached.includes(id))
  return (
    <li data-reached={known.length > 0}>
      <strong>{t(`progress.goals.${goal}`)}</strong>
      {known.length === 0 ? (
        <span>{t('progress.open')}</span>
      ) : (
        <span>
          {t('progress.reached')}
          {known.map(({ id, title }) => (
            <LocalLink key={id} to={`/journeys/${id}/`}>
              {title}
            </LocalLink>
          ))}
        </span>
      )}
    </li>
  )
}
