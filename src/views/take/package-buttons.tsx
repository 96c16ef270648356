import { useTranslation } from 'react-i18next'
import { otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Version } from '../../presenters/alone/cargo.ts'
import type { Packed } from './package.ts'
import { useSaving } from './use-saving.ts'

const kinds = [
  { version: '1.2', label: 'scorm12' },
  { version: '2004', label: 'scorm2004' },
] as const

/** Saves the course or journeys as a package for learning platforms, in either version of SCORM. */
export function PackageButtons(packed: Omit<Packed, 'languages'>) {
  const { t } = useTranslation('alone')
  const language = useLanguage()
  const { hasFailed, save } = useSaving()
  const make = async (version: Version) =>
    (await import('./package.ts')).packageFile(version, { ...packed, languages: [language, otherLanguage(language)] })
  return (
    <>
      {kinds.map(({ version, label }) => (
        <button
          key={version}
          type="button"
          onClick={() => save(() => make(version), `${packed.id}-scorm-${version}.zip`)}
        >
          {t(`package.${label}`)}
        </button>
      ))}
      <span role="status">{hasFailed && t('failed')}</span>
    </>
  )
}
