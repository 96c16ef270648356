import { use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { splitAddress } from '../i18n/language.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useArrival } from './arrival.ts'
import { FailureBoundary } from './failure.tsx'
import { Footer } from './footer.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Menu } from './menu.tsx'
import { findScreen } from './page.ts'
import type { Pages } from './pages.ts'
import styles from './shell.module.css'
import { useAnswered } from './use-answered.ts'

function Page({ pages }: { readonly pages: Pages }) {
  const { pathname } = useLocation()
  const { title, content } = pages.first(pathname) ?? use(pages.at(pathname))
  useEffect(() => {
    document.title = title
  }, [title])
  return content
}

const isBare = (pathname: string) => findScreen(splitAddress(pathname)?.path ?? '')?.screen.isBare === true

function Main({ pages, className }: { readonly pages: Pages; readonly className?: string | undefined }) {
  const { pathname } = useLocation()
  return (
    <main id="main" className={className} tabIndex={-1}>
      <FailureBoundary key={pathname} onLeave={() => pages.forget(pathname)}>
        <Page pages={pages} />
      </FailureBoundary>
    </main>
  )
}

/** What surrounds every screen: skip link, brand, menu, language, the page itself, and the footer; or nothing. */
export function Shell({ pages }: { readonly pages: Pages }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  useArrival()
  useAnswered()
  if (isBare(pathname)) return <Main pages={pages} className={styles.alone} />
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
      <Main pages={pages} className={styles.main} />
      <div className={styles.foot}>
        <Footer />
      </div>
    </>
  )
}
