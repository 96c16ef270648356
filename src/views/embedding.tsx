import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { journeyIds } from '../content/shelf.ts'
import { useDeferred } from '../i18n/deferred.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { elementCode, frameCode, linkTo } from '../presenters/embed/code.ts'
import { embedQuery, linkQuery, usualShare } from '../presenters/embed/share.ts'
import type { Journey } from '../presenters/journey.ts'
import { useHydrated } from '../ui/hydrated-search.ts'
import { useQuery } from '../ui/query.ts'
import { CodeBox } from './embedding/code-box.tsx'
import styles from './embedding/embedding.module.css'
import { Guide } from './embedding/guide.tsx'
import { LatePicture, lateQr } from './embedding/late.ts'
import { Options } from './embedding/options.tsx'
import type { PictureProps } from './embedding/picture.tsx'
import { Preview } from './embedding/preview.tsx'

interface Data {
  /** The titles of all journeys, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly loadJourney: (id: string) => Promise<Journey | null>
}

/** How to share a journey, or to put it into a page of one's own: options, live example, codes, and what is loaded. */
export function EmbeddingScreen({ data: { titles, loadJourney } }: { readonly data: Data }) {
  const { t } = useTranslation('embedding')
  const query = useQuery()
  const [share, setShare] = useState(usualShare)
  const language = useLanguage()
  const site = useHydrated() ? new URL(import.meta.env.BASE_URL, location.href).href : 'https://roter-faden.example/'
  const journey = journeyIds.find((id) => id === query.search.get('journey')) ?? journeyIds[0] ?? ''
  const place = { site, language, journey, title: titles[journey] ?? journey }
  const [link, frame] = [linkQuery(query.search, share), embedQuery(query.search, share)]
  return (
    <div className={styles.page} data-address>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <label className={styles.journey}>
            <span>{t('journey')}</span>
            <select
              value={journey}
              onChange={({ target }) =>
                query.go({ journey: target.value, variant: null, left: null, right: null, step: null })
              }
            >
              {journeyIds.map((id) => (
                <option key={id} value={id}>
                  {titles[id]}
                </option>
              ))}
            </select>
          </label>
          <Options share={share} change={setShare} />
        </div>
        <section aria-labelledby="preview">
          <h2 id="preview">{t('preview')}</h2>
          <Preview journey={journey} language={language} query={frame} />
        </section>
      </div>
      <section className={styles.codes} aria-labelledby="codes">
        <h2 id="codes">{t('codes')}</h2>
        <CodeBox title={t('snippet.title')} hint={t('snippet.hint')} code={elementCode(place, link, frame)} />
        <CodeBox title={t('frame.title')} hint={t('frame.hint')} code={frameCode(place, frame)} />
        <CodeBox title={t('link.title')} hint={t('link.hint')} code={linkTo(place, link)} />
        <Qr text={linkTo(place, link)} />
        <Picture key={journey} id={journey} load={loadJourney} search={link} link={linkTo(place, link)} />
      </section>
      <Guide site={site} />
    </div>
  )
}

function Picture(props: PictureProps) {
  const { t } = useTranslation('embedding')
  const [isWanted, setWanted] = useState(false)
  return (
    <details className={styles.box} onToggle={({ currentTarget }) => setWanted(currentTarget.open)}>
      <summary>{t('picture.title')}</summary>
      <p>{t('picture.hint')}</p>
      {isWanted && <LatePicture isWanted props={props} />}
    </details>
  )
}

function Qr({ text }: { readonly text: string }) {
  const { t } = useTranslation('embedding')
  const [isWanted, setWanted] = useState(false)
  const { part: Picture } = useDeferred(lateQr, isWanted)
  return (
    <details className={styles.box} onToggle={({ currentTarget }) => setWanted(currentTarget.open)}>
      <summary>{t('qr.title')}</summary>
      <p>{t('qr.hint')}</p>
      {isWanted && Picture && <Picture text={text} label={t('qr.label', { address: text })} />}
    </details>
  )
}
