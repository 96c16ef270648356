import { useTranslation } from 'react-i18next'
import { journeyIds } from '../content/shelf.ts'
import { isScreen, readPlaylist, unknownIn } from '../presenters/stage/playlist.ts'
import { useHydratedSearch } from '../ui/hydrated-search.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { Contents } from './handout/contents.tsx'
import { type LoadJourney, useSheets } from './handout/use-sheets.ts'
import styles from './handout.module.css'
import { NotFetched } from './late.tsx'

interface Data {
  /** The titles of all journeys, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly loadJourney: LoadJourney
}

/** A programme to take home: its order, then every journey of it on sheets of its own, as a replay is printed. */
export function HandoutScreen({ data: { titles, loadJourney } }: { readonly data: Data }) {
  const { t } = useTranslation('stage')
  const text = useHydratedSearch().get('list')
  const list = readPlaylist(text, journeyIds)
  const query = list.length > 0 ? `?list=${list.join('.')}` : ''
  const home: `/${string}` = `/present/${query}`
  const { state, sheets, retry } = useSheets(
    loadJourney,
    list.filter((item) => !isScreen(item)),
  )
  return (
    <div className={styles.page} data-address>
      <header className={styles.head}>
        <h1>{t('handout.title')}</h1>
        <WithoutScripts />
        <div className={styles.live}>
          <Unknown items={unknownIn(text, journeyIds)} />
          <Contents list={list} titles={titles} home={home} />
          {state === 'empty' && <p>{t('handout.empty')}</p>}
          <p className={styles.ways}>
            {state !== 'empty' && <PrintButton isReady={state === 'ready'} />}
            <LocalLink to={home}>{t('toList')}</LocalLink>
            <span role="status">
              {state === 'loading' && t('handout.loading')}
              {state === 'ready' && t('handout.ready', { count: sheets?.journeys.length })}
            </span>
          </p>
          {state === 'failed' && <NotFetched retry={retry} />}
        </div>
      </header>
      {sheets?.journeys.map((journey) => (
        <article key={journey.scenario.id} className={styles.sheet} aria-label={journey.words.title}>
          <sheets.Printed journey={journey} query={query} />
        </article>
      ))}
    </div>
  )
}

function PrintButton({ isReady }: { readonly isReady: boolean }) {
  const { t } = useTranslation('stage')
  return (
    <button type="button" aria-disabled={!isReady} onClick={() => isReady && window.print()}>
      {t('handout.print')}
    </button>
  )
}

/** What the link names and nobody knows, in plain words. */
function Unknown({ items }: { readonly items: readonly string[] }) {
  const { t } = useTranslation('stage')
  if (items.length === 0) return null
  return (
    <p className={styles.unknown} role="alert">
      {t('handout.unknown', { items: items.join(', ').slice(0, 64) })}
    </p>
  )
}

/** The list is in the query, which only scripts read; each journey can be printed without them. */
function WithoutScripts() {
  const { t } = useTranslation(['stage', 'common'])
  return (
    <p className={styles.still}>
      {t('stage:handout.noScript')} <LocalLink to="/journeys/">{t('common:pages.gallery.title')}</LocalLink>
    </p>
  )
}
