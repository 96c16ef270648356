import type { i18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { useArrival } from '../app/arrival.ts'
import { FailureBoundary } from '../app/failure.tsx'
import { localPath, splitAddress } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { home, languages } from './cargo.ts'
import { type FilePage, journeyPath, pageAt } from './page-at.tsx'
import { noteStep, session } from './session.ts'
import { Shell } from './shell.tsx'

/** The page that the address names: the list, a journey, or a page of the course; anything else leads to the start. */
export function Pages({ translators }: { readonly translators: readonly i18n[] }) {
  const { pathname, search } = useLocation()
  useArrival()
  const { language, path } = splitAddress(pathname) ?? {}
  const translator = translators.find((each) => each.language === language)
  const page = language && path && pageAt(language, path)
  useEffect(() => {
    session?.moved(pathname + search)
    const [, id] = journeyPath.exec(path ?? '') ?? []
    if (id) noteStep(id, new URLSearchParams(search).get('step'))
  }, [pathname, search, path])
  if (!language || !translator || !page) return <Navigate to={localPath(languages[0] ?? 'de', home)} replace />
  return (
    <I18nextProvider i18n={translator} key={language}>
      <Shell>
        <FailureBoundary key={pathname}>
          <Page page={page} />
        </FailureBoundary>
      </Shell>
    </I18nextProvider>
  )
}

function Page({ page: { content, head } }: { readonly page: FilePage }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = head(t)
  useEffect(() => {
    document.title = t('pages.title', { page: title })
    document.documentElement.lang = language
  }, [t, title, language])
  return content
}
