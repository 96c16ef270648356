import { use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useArrival } from './arrival.ts'
import { FailureBoundary } from './failure.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { Pages } from './pages.ts'
import { screens } from './screens.ts'
import styles from './shell.module.css'

function Menu() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <nav aria-label={t('navigation.label')} className={styles.menu}>
      {screens.map(
        ({ id, path, menu }) =>
          menu && (
            <NavLink key={id} to={localPath(language, path)} end>
              {menu(t)}
            </NavLink>
          ),
      )}
    </nav>
  )
}

function Page({ pages }: { readonly pages: Pages }) {
  const { title, content } = use(pages.at(useLocation().pathname))
  useEffect(() => {
    document.title = title
  }, [title])
  return content
}

/** What surrounds every screen: skip link, brand, menu, language, and the page itself. */
export function Shell({ pages }: { readonly pages: Pages }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  useArrival()
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <LocalLink className={styles.brand} to="/">
          {t('brand')}
        </LocalLink>
        <Menu />
        <LanguageSwitch />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <FailureBoundary key={pathname} onLeave={() => pages.forget(pathname)}>
          <Page pages={pages} />
        </FailureBoundary>
      </main>
    </>
  )
}
