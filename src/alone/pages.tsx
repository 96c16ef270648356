import type { i18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { useArrival } from '../app/arrival.ts'
import { FailureBoundary } from '../app/failure.tsx'
import { type Language, localPath, splitAddress } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { ReplayScreen } from '../views/replay.tsx'
import { cargo, isList, journeyIn, languages, placeIn } from './cargo.ts'
import { List } from './list.tsx'
import { Shell } from './shell.tsx'

/** The page that the address names: the list, or a journey of the file; anything else leads to the start. */
export function Pages({ translators }: { readonly translators: readonly i18n[] }) {
  const { pathname } = useLocation()
  useArrival()
  const { language, path } = splitAddress(pathname) ?? {}
  const translator = translators.find((each) => each.language === language)
  const [, id] = /^\/journeys\/([\w-]+)\/$/.exec(path ?? '') ?? []
  const isKnown = id === undefined ? isList && path === '/' : placeIn(id) !== null
  if (!language || !translator || !isKnown) return <Navigate to={startIn(languages[0] ?? 'de')} replace />
  return (
    <I18nextProvider i18n={translator} key={language}>
      <Shell>
        <FailureBoundary key={pathname}>
          <Page id={id ?? null} />
        </FailureBoundary>
      </Shell>
    </I18nextProvider>
  )
}

const startIn = (language: Language) =>
  localPath(language, isList ? '/' : (placeIn(cargo.journeys[0]?.scenario.id ?? '') ?? '/'))

/** One journey, or the list of all (null). */
function Page({ id }: { readonly id: string | null }) {
  const { t } = useTranslation(['common', 'alone'])
  const language = useLanguage()
  const journey = id === null ? null : journeyIn(language, id)
  const title = journey?.words.title ?? t('alone:list.title')
  useEffect(() => {
    document.title = t('common:pages.title', { page: title })
    document.documentElement.lang = language
  }, [t, title, language])
  return journey ? <ReplayScreen data={journey} /> : <List />
}
