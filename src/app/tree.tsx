import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { FailureBoundary } from './failure.tsx'
import type { Pages } from './pages.ts'
import { Shell } from './shell.tsx'

/** What lies inside the router, the same in the prerendered page and in the browser. */
export function Tree({ translator, pages }: { readonly translator: i18n; readonly pages: Pages }) {
  return (
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <FailureBoundary>
          <Shell pages={pages} />
        </FailureBoundary>
      </I18nextProvider>
    </StrictMode>
  )
}
