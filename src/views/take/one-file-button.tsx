import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { saveFile } from '../balance-sheet/picture-file.ts'
import type { Chosen } from './fetched.ts'

interface Props {
  readonly journeys: readonly Chosen[]
  /** What the file is called, without its ending. */
  readonly name: string
  readonly title: string
  readonly label: string
}

/** Saves journeys as one file for places without a network. */
export function OneFileButton({ journeys, name, title, label }: Props) {
  const { t } = useTranslation('alone')
  const language = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  async function save() {
    setFailed(false)
    try {
      const { oneFile } = await import('./one-file.ts')
      saveFile(await oneFile(journeys, title, [language, otherLanguage(language)]), `${name}.html`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {label}
      </button>
      <span role="status">{hasFailed && t('failed')}</span>
    </>
  )
}
