import { useTranslation } from 'react-i18next'
import { useHref, useLocation } from 'react-router'
import { localPath, otherLanguage, splitAddress } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { useHydratedSearch } from '../ui/hydrated-search.ts'
import { rememberLanguage } from './remembered-language.ts'

/** The same page with the same query in the other language: a full load of a static page, which needs no script. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = otherLanguage(useLanguage())
  const { pathname } = useLocation()
  const path = splitAddress(pathname)?.path ?? '/'
  const href = useHref({ pathname: localPath(other, path), search: useHydratedSearch().toString() })
  return (
    <a href={href} hrefLang={other} lang={other} onClick={() => rememberLanguage(other)}>
      {t('language.switchTo')}
    </a>
  )
}
