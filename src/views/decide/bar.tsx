import { useTranslation } from 'react-i18next'
import { questions } from '../../content/guide/questions.ts'
import styles from './bar.module.css'
import type { Shown } from './shown.ts'

/** Always in sight while answering: how much is said, and where it leads so far. */
export function ProgressBar({ advice }: Shown) {
  const { t } = useTranslation(['guide', 'engine'])
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.said}>
        <span>{t('guide:result.progress', { answered: advice.answered, total: questions.length })}</span>{' '}
        <strong>{advice.place ? t(`engine:strategies.${advice.place}`) : t('guide:result.notEnough')}</strong>
      </p>
      <a href="#result">{t('guide:result.jump')}</a>
    </div>
  )
}
