import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { pictureOf } from '../../presenters/poster/index.ts'
import { tell } from '../../presenters/telling.ts'
import { useQuery } from '../../ui/query.ts'
import { pngOf, saveFile } from '../balance-sheet/picture-file.ts'
import { usePoster } from '../balance-sheet/use-poster.ts'
import { addressOn } from '../replay/address.ts'
import { useChangeLabels } from '../replay/strategy/changes.tsx'
import { useSaving } from '../take/use-saving.ts'
import styles from './embedding.module.css'

export interface PictureProps {
  readonly id: string
  readonly load: (id: string) => Promise<Journey | null>
  /** What the link sets, and the link itself. */
  readonly search: URLSearchParams
  readonly link: string
}

/** The replay that the link leads to, as a picture to save. */
export function SharePicture({ id, load, search, link }: PictureProps) {
  const { t } = useTranslation('embedding')
  const [journey, setJourney] = useState<Journey | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    load(id).then(
      (loaded) => isWanted && setJourney(loaded ?? 'failed'),
      () => isWanted && setJourney('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [id, load])
  if (journey === 'failed') return <p role="alert">{t('picture.failed')}</p>
  return journey && <Drawn journey={journey} search={search} link={link} />
}

function Drawn({ journey, search, link }: Pick<PictureProps, 'search' | 'link'> & { readonly journey: Journey }) {
  const { t } = useTranslation(['embedding', 'balance'])
  const query = useQuery()
  const address = addressOn(journey, { ...query, search })
  const telling = tell(journey, address.setting)
  const changes = useChangeLabels(journey, address)
  const svg = pictureOf(usePoster(journey, address.setting, telling)(link, changes))
  const file = useMemo(() => new Blob([svg], { type: 'image/svg+xml' }), [svg])
  const { hasFailed, save } = useSaving()
  return (
    <>
      <Shown file={file} label={journey.words.title} />
      <p className={styles.copy}>
        <button type="button" onClick={() => saveFile(file, `${journey.scenario.id}.svg`)}>
          {t('balance:take.svg')}
        </button>
        <button type="button" onClick={() => save(() => pngOf(file), `${journey.scenario.id}.png`)}>
          {t('balance:take.png')}
        </button>
        <span role="status">{hasFailed && t('balance:take.failed.png')}</span>
      </p>
    </>
  )
}

function Shown({ file, label }: { readonly file: Blob; readonly label: string }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    const address = URL.createObjectURL(file)
    setSource(address)
    return () => URL.revokeObjectURL(address)
  }, [file])
  return source && <img className={styles.picture} src={source} alt={label} />
}
