import { useTranslation } from 'react-i18next'
import { type Collection, type Source, sourceParts, statementCounts, systemSources } from '../../content/sources.ts'
import { Cited, SourceRef } from '../../ui/source-ref.tsx'
import { once, type SourcesPage } from '../place.ts'
import { PlaceLinks } from './place-links.tsx'
import styles from './sources.module.css'

interface Props {
  readonly collection: Collection
  readonly page: SourcesPage
}

const isSource = (collection: Collection): collection is Source => Object.hasOwn(sourceParts, collection)

/** From the first number to the last, both included. */
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The statements of a collection, those of a source text part by part. */
export function Statements({ collection, page }: Props) {
  const { t } = useTranslation('sources')
  const last = statementCounts[collection]
  if (!isSource(collection)) return <StatementList collection={collection} page={page} from={1} to={last} />
  const parts = Object.entries(sourceParts[collection])
  return parts.map(([part, from], index) => (
    <section key={part} className={styles.part}>
      <h3>{t(`parts.${part as keyof (typeof sourceParts)['S1']}`)}</h3>
      <StatementList collection={collection} page={page} from={from} to={(parts[index + 1]?.[1] ?? last + 1) - 1} />
    </section>
  ))
}

function StatementList({ from, to, ...rest }: Props & { readonly from: number; readonly to: number }) {
  return (
    <ul className={styles.statements}>
      {numbers(from, to).map((number) => (
        <Statement key={number} number={number} {...rest} />
      ))}
    </ul>
  )
}

function Statement({ collection, number, page }: Props & { readonly number: number }) {
  const { t } = useTranslation('sources')
  const id = `${collection}.${number}` as const
  const rests = (collection === 'T' ? systemSources[number - 1] : undefined) ?? []
  const places = once([id, ...rests].flatMap((each) => page.placesOf(each)))
  return (
    <li id={id}>
      <a className={styles.id} href={`#${id}`}>
        {id}
      </a>
      <div>
        <p>
          {/* typed by its first number: a union of all two hundred would say no more */}
          <Cited>{t(`statements.${collection}.${number}` as 'statements.S0.1')}</Cited>
        </p>
        {rests.length + places.length > 0 && (
          <p className={styles.places}>
            {rests.length > 0 && <SourceRef ids={rests} />}
            <PlaceLinks label={t('seen')} places={places} />
          </p>
        )}
      </div>
    </li>
  )
}
