import { useTranslation } from 'react-i18next'
import { otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Chosen } from './fetched.ts'
import { useSaving } from './use-saving.ts'

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
  const { hasFailed, save } = useSaving()
  const make = async () => (await import('./one-file.ts')).oneFile(journeys, title, [language, otherLanguage(language)])
  return (
    <>
      <button type="button" onClick={() => save(make, `${name}.html`)}>
        {label}
      </button>
      <span role="status">{hasFailed && t('failed')}</span>
    </>
  )
}
