import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Lane, Telling } from '../../presenters/telling.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import styles from './ending.module.css'
import { useWords } from './words.ts'

/** After the last step: both balances, what to remember, and where to go on. */
export function Ending({
  journey,
  telling,
  isReached,
}: {
  readonly journey: Journey
  readonly telling: Telling
  readonly isReached: boolean
}) {
  const { t } = useTranslation('replay')
  const { words, scenario, next } = journey
  return (
    <section className={styles.ending} data-progress={isReached ? 'played' : 'ahead'} aria-labelledby="ending">
      <h2 id="ending">{t('ending.title')}</h2>
      <dl className={styles.balance}>
        <Balance lane={telling.left} journey={journey} />
        <Balance lane={telling.right} journey={journey} />
      </dl>
      <p className={styles.learning}>{words.learning}</p>
      <p className={styles.sources}>
        {t('ending.sources', { ids: scenario.sources.join(', ') })} {t('ending.invented')}
      </p>
      <p className={styles.on}>
        {next && <LocalLink to={`/journeys/${next}/`}>{t('ending.next')}</LocalLink>}
        <LocalLink to="/journeys/">{t('ending.gallery')}</LocalLink>
      </p>
    </section>
  )
}

function Balance({ lane, journey }: { readonly lane: Lane; readonly journey: Journey }) {
  const { strategyName, tally } = useWords(journey)
  return (
    <div>
      <dt>{strategyName(lane.strategy)}</dt>
      <dd>{tally(lane.replay.summary)}</dd>
    </div>
  )
}
