import { useTranslation } from 'react-i18next'
import styles from './footer.module.css'
import { MenuLink } from './menu-link.tsx'
import { screens } from './screens.ts'
import { ThemeChoice } from './theme-choice.tsx'

/** What stands under every screen: terms, sources, about, licence, and the choice of light or dark. */
export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('footer.label')}>
        {screens.map(
          ({ id, path, footer }) =>
            footer && (
              <MenuLink key={id} path={path}>
                {footer(t)}
              </MenuLink>
            ),
        )}
      </nav>
      <ThemeChoice />
      <p>{t('footer.licence')}</p>
    </footer>
  )
}
