import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localPath } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './handout.module.css'

interface Props {
  /** The journeys of the programme, in order. */
  readonly journeys: readonly string[]
  /** Everything in the programme by its name, in order. */
  readonly names: readonly string[]
}

/** Prints every journey of a programme as its own page prints it, one after the other, under one head. */
export function Handout({ journeys, names }: Props) {
  const { t } = useTranslation('stage')
  const language = useLanguage()
  const [state, setState] = useState<'loading' | 'failed' | readonly DocumentFragment[] | null>(null)
  async function load() {
    setState('loading')
    try {
      const { printedJourneys } = await import('./handout-pages.ts')
      setState(await printedJourneys(language, journeys))
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void load()}>
        {t('handout.print')}
      </button>
      <span role="status">{typeof state === 'string' && t(`handout.${state}`)}</span>
      {Array.isArray(state) && (
        <Sheets names={names} journeys={journeys} bodies={state} onPrinted={() => setState(null)} />
      )}
    </>
  )
}

interface SheetsProps extends Props {
  readonly bodies: readonly DocumentFragment[]
  readonly onPrinted: () => void
}

/** What goes on paper; it is there only while it is printed. */
function Sheets({ names, journeys, bodies, onPrinted }: SheetsProps) {
  const { t } = useTranslation('stage')
  const language = useLanguage()
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [onPrinted])
  const addressOf = (id: string) => new URL(localPath(language, `/journeys/${id}/`), location.href).href
  return (
    <div className={styles.handout} data-handout>
      <header>
        <p className={styles.title}>{t('handout.title')}</p>
        <ol>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </header>
      {bodies.map((body, place) => (
        <article key={journeys[place]} className={styles.journey}>
          <div ref={(element) => element?.replaceChildren(body)} />
          <p className={styles.address}>{t('handout.address', { address: addressOf(journeys[place] ?? '') })}</p>
        </article>
      ))}
    </div>
  )
}
