import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  choicesOf,
  type FacetName,
  type FacetValue,
  facetNames,
  type Filters as Wanted,
} from '../../presenters/gallery.ts'
import type { JourneyCard } from '../../presenters/journey.ts'
import type { Query } from '../../ui/changed-search.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import styles from './filters.module.css'

interface Props {
  readonly cards: readonly JourneyCard[]
  readonly query: Query
  readonly filters: Wanted
}

const verdicts = ['omnichannel', 'draw', 'multichannel', 'both'] as const

/** Whom the journeys speak for, counted under the other filters; each count shows its journeys, and one of none leads nowhere. */
export function Balance({ cards, query, filters }: Props) {
  const { t } = useTranslation('gallery')
  const counts = new Map(choicesOf(cards, filters, 'verdict').map(({ value, count }) => [value, count]))
  return (
    <nav className={styles.balance} aria-labelledby="balance">
      <p id="balance">{t('balance')}</p>
      <ul>
        {verdicts.map((verdict) => {
          const isChosen = filters.verdict === verdict
          const count = counts.get(verdict) ?? 0
          const tally = (
            <>
              <strong>{count}</strong>
              <span>{t(`verdicts.${verdict}`)}</span>
            </>
          )
          return (
            <li key={verdict}>
              {count === 0 && !isChosen ? (
                <span>{tally}</span>
              ) : (
                <QueryLink
                  query={query}
                  change={{ verdict: isChosen ? null : verdict }}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {tally}
                </QueryLink>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** What else the journeys can be narrowed down by. */
export function Filters({ cards, query, filters }: Props) {
  const { t } = useTranslation(['gallery', 'engine'])
  const options = <Name extends FacetName>(facet: Name, word: (value: FacetValue<Name>) => string) =>
    choicesOf(cards, filters, facet).map(({ value, count }) => (
      <option key={value} value={value} disabled={count === 0}>
        {t('filters.choice', { name: word(value), count })}
      </option>
    ))
  return (
    <search className={styles.filters}>
      <Facet name="channel" query={query} filters={filters}>
        {options('channel', (channel) => t(`engine:channels.${channel}`))}
      </Facet>
      <Facet name="family" query={query} filters={filters}>
        {options('family', (family) => t(`engine:families.${family}`))}
      </Facet>
      <Facet name="industry" query={query} filters={filters}>
        {options('industry', (industry) => t(`industries.${industry}`))}
      </Facet>
    </search>
  )
}

type FacetProps = Omit<Props, 'cards'> & {
  readonly name: 'channel' | 'family' | 'industry'
  /** The options; one that would leave nothing cannot be chosen. */
  readonly children: ReactNode
}

/** One filter. */
function Facet({ query, filters, name, children }: FacetProps) {
  const { t } = useTranslation('gallery')
  return (
    <label>
      <span>{t(`filters.${name}.label`)}</span>
      <select value={filters[name] ?? ''} onChange={({ target }) => query.go({ [name]: target.value || null })}>
        <option value="">{t(`filters.${name}.all`)}</option>
        {children}
      </select>
    </label>
  )
}

const everything = { verdict: null, channel: null, family: null, industry: null } as const

const foundKey = (shown: number, total: number) =>
  shown === 0 ? 'found.none' : shown === total ? 'found.all' : 'found.some'

/** How many journeys are left, and the way back to all of them. */
export function Found({
  query,
  filters,
  cards,
  shown,
  unknown,
}: Props & { readonly shown: number; readonly unknown: readonly FacetName[] }) {
  const { t } = useTranslation('gallery')
  const isFiltered = facetNames.some((name) => filters[name] !== null) || unknown.length > 0
  return (
    <div className={styles.found}>
      <p role="status">{t(foundKey(shown, cards.length), { shown, total: cards.length })}</p>
      {unknown.map((name) => (
        <p key={name} role="alert">
          {t('found.unknown', { value: (query.search.get(name) ?? '').slice(0, 64) })}
        </p>
      ))}
      {isFiltered && (
        <QueryLink query={query} change={everything}>
          {t('found.reset')}
        </QueryLink>
      )}
    </div>
  )
}
