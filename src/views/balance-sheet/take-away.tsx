import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { pictureOf } from '../../presenters/poster/index.ts'
import type { Telling } from '../../presenters/telling.ts'
import type { Address } from '../replay/address.ts'
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
  const { t } = useTranslation('balance')
  const poster = usePoster(journey, address.setting, telling)
  const [hasFailed, setFailed] = useState(false)
  const svg = () => new Blob([pictureOf(poster(location.href, changes))], { type: 'image/svg+xml' })
  async function savePng() {
    setFailed(false)
    try {
      saveFile(await pngOf(svg()), `${journey.scenario.id}.png`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.take}>
      <p>{t('take.lead')}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={() => saveFile(svg(), `${journey.scenario.id}.svg`)}>
          {t('take.svg')}
        </button>
        <button type="button" onClick={() => void savePng()}>
          {t('take.png')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('take.print')}
        </button>
      </p>
      <p role="status">{hasFailed && t('take.failed')}</p>
    </div>
  )
}
