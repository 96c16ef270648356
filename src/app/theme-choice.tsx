import { useTranslation } from 'react-i18next'
import { isTheme, themes, useTheme } from '../playback/theme.ts'
import styles from './footer.module.css'

/** Light or dark, or as the device has it. */
export function ThemeChoice() {
  const { t } = useTranslation()
  const [theme, choose] = useTheme()
  return (
    <label className={styles.theme}>
      {t('footer.theme.label')}
      <select value={theme} onChange={({ target }) => isTheme(target.value) && choose(target.value)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {t(`footer.theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
