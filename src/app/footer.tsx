import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './footer.module.css'
import { screens } from './screens.ts'
import { ThemeChoice } from './theme-choice.tsx'

/** What stands under every screen: terms, sources, about, licence, and the choice of light or dark. */
export function Footer() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('footer.label')}>
        {screens.map(
          ({ id, path, footer }) =>
            footer && (
              <NavLink key={id} to={localPath(language, path)} end>
                {footer(t)}
              </NavLink>
            ),
        )}
      </nav>
      <ThemeChoice />
      <p>{t('footer.licence')}</p>
    </footer>
  )
}
