import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { saveFile } from '../balance-sheet/picture-file.ts'
import type { Packed } from './package.ts'

const kinds = [
  { version: '1.2', label: 'scorm12' },
  { version: '2004', label: 'scorm2004' },
] as const

/** Saves the course or journeys as a package for learning platforms, in either version of SCORM. */
export function PackageButtons(packed: Omit<Packed, 'languages'>) {
  const { t } = useTranslation('alone')
  const language = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  async function save(version: (typeof kinds)[number]['version']) {
    setFailed(false)
    try {
      const { packageFile } = await import('./package.ts')
      const file = await packageFile(version, { ...packed, languages: [language, otherLanguage(language)] })
      saveFile(file, `${packed.id}-scorm-${version}.zip`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      {kinds.map(({ version, label }) => (
        <button key={version} type="button" onClick={() => void save(version)}>
          {t(`package.${label}`)}
        </button>
      ))}
      <span role="status">{hasFailed && t('failed')}</span>
    </>
  )
}
