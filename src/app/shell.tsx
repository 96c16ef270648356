import { use, useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useHydrated } from '../ui/hydrated-search.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useArrival } from './arrival.ts'
import { FailureBoundary } from './failure.tsx'
import { Footer } from './footer.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Menu } from './menu.tsx'
import type { Pages } from './pages.ts'
import styles from './shell.module.css'

function Page({ pages }: { readonly pages: Pages }) {
  const { title, content } = use(pages.at(useLocation().pathname))
  useEffect(() => {
    document.title = title
  }, [title])
  return content
}

/** Once the query of the address is read, what waited for it is shown (src/app/start.ts). */
function useAnswered() {
  const isHydrated = useHydrated()
  useLayoutEffect(() => {
    if (isHydrated) delete document.documentElement.dataset.waiting
  }, [isHydrated])
}

/** What surrounds every screen: skip link, brand, menu, language, the page itself, and the footer. */
export function Shell({ pages }: { readonly pages: Pages }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  useArrival()
  useAnswered()
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <LocalLink className={styles.brand} to="/">
            {t('brand')}
          </LocalLink>
          <Menu />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <FailureBoundary key={pathname} onLeave={() => pages.forget(pathname)}>
          <Page pages={pages} />
        </FailureBoundary>
      </main>
      <div className={styles.foot}>
        <Footer />
      </div>
    </>
  )
}
