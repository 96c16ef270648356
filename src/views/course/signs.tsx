import { useTranslation } from 'react-i18next'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { SignPicture } from '../../ui/strand.tsx'
import styles from './signs.module.css'

const signs = ['kept', 'gap', 'chance', 'boundary'] as const

/** What one needs before the first journey: the notion of a fact, and the four signs (learning.md D28). */
export function Signs() {
  const { t } = useTranslation('course')
  return (
    <>
      <p>{t('signs.fact')}</p>
      <ul className={styles.signs}>
        {signs.map((sign) => (
          <li key={sign}>
            <SignPicture sign={sign} />
            <p>
              <MarkLabel sign={sign}>{t(`signs.${sign}.name`)}</MarkLabel>
              <span>{t(`signs.${sign}.meaning`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
