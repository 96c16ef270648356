import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import footer from '../app/footer.module.css'
import bar from '../app/shell.module.css'
import { ThemeChoice } from '../app/theme-choice.tsx'
import { useAnswered } from '../app/use-answered.ts'
import { localPath, splitAddress } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { cargo, isList, languages } from './cargo.ts'
import { PlatformState } from './platform-state.tsx'
import { session } from './session.ts'
import styles from './shell.module.css'

/** What surrounds every page of the file: a way past the head (no link, as the hash is the page), brand, list, language, and the choice of light or dark. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['common', 'alone'])
  useAnswered()
  return (
    <>
      <button type="button" className={bar.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('common:skip')}
      </button>
      <header className={bar.header}>
        <div className={bar.bar}>
          {cargo.site || isList ? (
            <LocalLink className={bar.brand} to="/">
              {t('common:brand')}
            </LocalLink>
          ) : (
            <span className={bar.brand}>{t('common:brand')}</span>
          )}
          <span className={styles.ways}>
            {cargo.course && <LocalLink to="/journeys/">{t('common:navigation.gallery')}</LocalLink>}
            <OtherLanguage />
          </span>
        </div>
      </header>
      <main id="main" className={bar.main} tabIndex={-1}>
        {children}
      </main>
      <div className={bar.foot}>
        <footer className={footer.footer}>
          <ThemeChoice />
          {session && <PlatformState session={session} />}
          <p>{t('alone:about')}</p>
        </footer>
      </div>
    </>
  )
}

/** The same page in the other language, where the file holds one. */
function OtherLanguage() {
  const { t } = useTranslation('common')
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const other = languages.find((each) => each !== language)
  const path = splitAddress(pathname)?.path ?? '/'
  return (
    other && (
      <Link to={{ pathname: localPath(other, path), search }} hrefLang={other} lang={other}>
        {t('language.switchTo')}
      </Link>
    )
  )
}
