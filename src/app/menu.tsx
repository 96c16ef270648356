import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './menu.module.css'
import { screens } from './screens.ts'

/** The main menu: a line where there is room, else behind a button, which needs no script. */
export function Menu() {
  const { t } = useTranslation()
  const panel = useRef<HTMLElement>(null)
  const language = useLanguage()
  return (
    <>
      <button type="button" popoverTarget="menu" className={styles.opener}>
        {t('navigation.open')}
      </button>
      <nav ref={panel} id="menu" popover="auto" aria-label={t('navigation.label')} className={styles.menu}>
        {screens.map(
          ({ id, path, menu }) =>
            menu && (
              <NavLink key={id} to={localPath(language, path)} end onClick={() => panel.current?.hidePopover?.()}>
                {menu(t)}
              </NavLink>
            ),
        )}
      </nav>
    </>
  )
}
