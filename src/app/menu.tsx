import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './menu.module.css'
import { MenuLink } from './menu-link.tsx'
import { screens } from './screens.ts'

/** The main menu: a line where there is room, else behind a button, which needs no script. */
export function Menu() {
  const { t } = useTranslation()
  const panel = useRef<HTMLElement>(null)
  return (
    <>
      <button type="button" popoverTarget="menu" className={styles.opener}>
        {t('navigation.open')}
      </button>
      <nav ref={panel} id="menu" popover="auto" aria-label={t('navigation.label')} className={styles.menu}>
        {screens.map(
          ({ id, path, menu }) =>
            menu && (
              <MenuLink key={id} path={path} onClick={() => panel.current?.hidePopover?.()}>
                {menu(t)}
              </MenuLink>
            ),
        )}
      </nav>
    </>
  )
}
