import { useTranslation } from 'react-i18next'
import { trendOf } from '../presenters/lesson/trend.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { Cited } from '../ui/source-ref.tsx'
import { useWords } from '../views/replay/words.ts'
import styles from './end.module.css'
import { Threads } from './front.tsx'
import type { Embed } from './use-embed.ts'

/** After the last step: both threads, both tallies, what was predicted, and what to remember. */
export function End({ embed: { stage } }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const { journey, telling, address } = stage
  const { strategyName, tally } = useWords(journey)
  const { second } = address.setting
  const came = trendOf(telling.left.replay.summary.gaps, telling.right.replay.summary.gaps)
  return (
    <section className={styles.end} aria-labelledby="end">
      <div>
        <h2 id="end">{t('end')}</h2>
        <dl>
          {(['left', 'right'] as const).map((side) => (
            <div key={side}>
              <dt>{strategyName(telling[side].strategy)}</dt>
              <dd>{tally(telling[side].replay.summary)}</dd>
            </div>
          ))}
        </dl>
        {second && (
          <p role="status">
            {`${t(`predicted.${second}`)} `}
            <strong>{t(second === came ? 'hit' : 'miss')}</strong>
          </p>
        )}
        <p>
          <Cited>{journey.words.learning}</Cited>
        </p>
        <p>
          <LocalLink to={`/journeys/${journey.scenario.id}/`}>{t('whole')}</LocalLink>
        </p>
      </div>
      <Threads journey={journey} telling={telling} isCovered={false} />
    </section>
  )
}
