import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWords } from '../../i18n/add-words.ts'
import type { Journey } from '../../presenters/journey.ts'
import { pictureOf } from '../../presenters/poster/index.ts'
import type { Telling } from '../../presenters/telling.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import type { Address } from '../replay/address.ts'
import { OneFileButton } from '../take/one-file-button.tsx'
import { PackageButtons } from '../take/package-buttons.tsx'
import { pngOf, saveFile } from './picture-file.ts'
import styles from './take-away.module.css'
import { usePoster } from './use-poster.ts'

export interface TakeAwayProps {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
  /** What is different from the replay as it is usually told. */
  readonly changes: readonly string[]
}

/** The replay as it stands, to take along: as a picture for a slide, or on paper. */
export function TakeAway({ journey, address, telling, changes }: TakeAwayProps) {
  const { t, i18n } = useTranslation(['balance', 'alone'])
  const poster = usePoster(journey, address.setting, telling)
  const whole = usePoster(journey, { ...address.setting, started: false }, telling)
  const [failed, setFailed] = useState<'png' | 'slides' | null>(null)
  const start = address.with({ step: null, stage: null, guess: null, second: null })
  const chosen = { id: journey.scenario.id, start: start === '?' ? '' : start }
  const svg = () => new Blob([pictureOf(poster(pageAddress(), changes))], { type: 'image/svg+xml' })
  async function savePng() {
    setFailed(null)
    try {
      saveFile(await pngOf(svg()), `${journey.scenario.id}.png`)
    } catch {
      setFailed('png')
    }
  }
  async function saveSlides() {
    setFailed(null)
    try {
      await addWords(i18n, ['stage', 'sources'])
      const { slidesOf } = await import('../deck/slides-of.ts')
      saveFile(await slidesOf(journey, whole(pageAddress(), changes), i18n), `${journey.scenario.id}.pptx`)
    } catch {
      setFailed('slides')
    }
  }
  return (
    <div className={styles.take}>
      <p>{t('balance:take.lead')}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={() => saveFile(svg(), `${journey.scenario.id}.svg`)}>
          {t('balance:take.svg')}
        </button>
        <button type="button" onClick={() => void savePng()}>
          {t('balance:take.png')}
        </button>
        <button type="button" onClick={() => void saveSlides()}>
          {t('balance:take.slides')}
        </button>
        <OneFileButton
          journeys={[chosen]}
          name={journey.scenario.id}
          title={journey.words.title}
          label={t('alone:take')}
        />
        <PackageButtons what={[chosen]} id={journey.scenario.id} title={journey.words.title} />
        <button type="button" onClick={() => window.print()}>
          {t('balance:take.print')}
        </button>
      </p>
      <p>
        <LocalLink to={`/present/${journey.scenario.id}/${address.with({ stage: null, guess: null, second: null })}`}>
          {t('balance:take.stage')}
        </LocalLink>
      </p>
      <p>
        <LocalLink
          to={`/embed/${address.with({ stage: null, guess: null, second: null })}&journey=${journey.scenario.id}`}
        >
          {t('balance:take.embed')}
        </LocalLink>
      </p>
      <p role="status">{failed && t(`balance:take.failed.${failed}`)}</p>
    </div>
  )
}
