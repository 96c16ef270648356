import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { shelf } from '../../content/shelf.ts'
import { useFormats } from '../../i18n/use-language.ts'
import { type ContinuumStart, continuumOf, readChoice, type Stop } from '../../presenters/continuum.ts'
import type { Query } from '../../ui/changed-search.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { useQuery } from '../../ui/query.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import { ThreadPicture } from '../../ui/thread-picture.tsx'
import { Section } from '../section.tsx'
import { useTally } from '../tally.ts'
import styles from './continuum.module.css'
import { StopPanel } from './stop.tsx'
import { useChosenJourney } from './use-chosen-journey.ts'

/** One journey at six stops from separate rooms to one cloth; choosing a stop shows what it changes. */
export function Continuum({ data }: { readonly data: ContinuumStart }) {
  const { t } = useTranslation(['compare', 'engine'])
  const query = useQuery()
  const choice = useMemo(() => readChoice(query.search), [query])
  const { journey, isLoading, hasFailed, retry } = useChosenJourney(data, choice.journey)
  const stops = useMemo(() => continuumOf(journey), [journey])
  const tally = useTally()
  const hasChosen = query.search.has('stop') || query.search.has('journey')
  const current = stops.find(({ id }) => id === choice.stop)
  return (
    <Section id="continuum" title={t('compare:parts.continuum')} lead={t('compare:continuum.lead')}>
      {choice.unknown.map((name) => (
        <p key={name} className={styles.notice} role="alert">
          {t(name === 'journey' ? 'compare:continuum.unknownJourney' : 'compare:continuum.unknownStop')}
        </p>
      ))}
      <JourneyChoice titles={data.titles} chosen={choice.journey} query={query} />
      {hasFailed && (
        <p className={styles.notice} role="alert">
          {t('compare:continuum.failed')}{' '}
          <button type="button" onClick={retry}>
            {t('compare:continuum.retry')}
          </button>
        </p>
      )}
      <div className={styles.continuum} aria-busy={isLoading} data-address>
        <nav aria-label={t('compare:continuum.stops')}>
          <ol className={styles.stops}>
            {stops.map((stop) => (
              <StopLink key={stop.id} stop={stop} isCurrent={stop === current} query={query} />
            ))}
          </ol>
        </nav>
        <div role="status">
          {isLoading && <p className={styles.loading}>{t('compare:continuum.loading')}</p>}
          {!isLoading && hasChosen && current && (
            <Hidden>
              {t('compare:continuum.strip', {
                stop: t(`engine:strategies.${current.id}`),
                tally: tally(current.replay.summary),
              })}
            </Hidden>
          )}
        </div>
        {stops.map((stop, place) => (
          <StopPanel key={stop.id} stop={stop} number={place + 1} journey={journey} isCurrent={stop === current} />
        ))}
      </div>
    </Section>
  )
}

interface JourneyChoiceProps {
  readonly titles: ContinuumStart['titles']
  readonly chosen: string
  readonly query: Query
}

function JourneyChoice({ titles, chosen, query }: JourneyChoiceProps) {
  const { t } = useTranslation('compare')
  return (
    <label className={styles.journey}>
      <span>{t('continuum.journey')}</span>
      <select value={chosen} onChange={(event) => query.go({ journey: event.target.value })}>
        {shelf.map(({ id }) => (
          <option key={id} value={id}>
            {titles[id]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface StopLinkProps {
  readonly stop: Stop
  readonly isCurrent: boolean
  readonly query: Query
}

function StopLink({ stop, isCurrent, query }: StopLinkProps) {
  const { t } = useTranslation(['engine', 'compare'])
  const tally = useTally()
  const { number } = useFormats()
  return (
    <li>
      <QueryLink query={query} change={{ stop: stop.id }} aria-current={isCurrent ? 'true' : undefined}>
        <ThreadPicture threads={[stop.signs]} fabrics={[stop.fabric]} />
        <span className={styles.name}>{t(`engine:strategies.${stop.id}`)}</span>
        <span className={styles.tally}>{tally(stop.replay.summary)}</span>
        <span className={styles.tally}>
          {t('compare:continuum.effort', { count: stop.effort, points: number(stop.effort) })}
        </span>
      </QueryLink>
    </li>
  )
}
