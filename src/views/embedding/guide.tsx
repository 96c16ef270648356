import { useTranslation } from 'react-i18next'
import styles from './embedding.module.css'

const attributes = ['journey', 'lang', 'variant', 'lanes', 'step', 'theme', 'predict', 'lock', 'hide', 'load'] as const
const events = ['ready', 'step', 'gap', 'answered', 'done', 'resize'] as const

/** What is loaded, what a page has to allow, which attributes and events there are. */
export function Guide({ site }: { readonly site: string }) {
  const { t } = useTranslation('embedding')
  const { origin } = new URL(site)
  return (
    <>
      {(['wordpress', 'loaded', 'consent', 'policy'] as const).map((part) => (
        <section key={part} className={styles.guide} aria-labelledby={part}>
          <h2 id={part}>{t(`guide.${part}.title`)}</h2>
          <p>{t(`guide.${part}.text`)}</p>
          {part === 'policy' && <code>{`script-src ${origin}; frame-src ${origin}`}</code>}
        </section>
      ))}
      <Names table="attributes" names={attributes} meaning={(name) => t(`guide.attributes.items.${name}`)} />
      <Names table="events" names={events} meaning={(name) => t(`guide.events.items.${name}`)} />
    </>
  )
}

interface NamesProps<Name extends string> {
  readonly table: 'attributes' | 'events'
  readonly names: readonly Name[]
  readonly meaning: (name: Name) => string
}

function Names<Name extends string>({ table, names, meaning }: NamesProps<Name>) {
  const { t } = useTranslation('embedding')
  return (
    <section className={styles.guide} aria-labelledby={table}>
      <h2 id={table}>{t(`guide.${table}.title`)}</h2>
      <p>{t(`guide.${table}.text`)}</p>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
