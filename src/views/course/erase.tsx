import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { untouched } from '../../presenters/course/progress.ts'
import styles from './course.module.css'
import { forgetCourse, useProgress } from './kept.ts'

/** Takes back everything the course has kept; only where there is something. */
export function Erase() {
  const { t } = useTranslation('course')
  const [isErased, setErased] = useState(false)
  const isUntouched = JSON.stringify(useProgress()) === JSON.stringify(untouched)
  return (
    <div role="status" className={styles.erase}>
      {isErased && isUntouched && <p>{t('erase.done')}</p>}
      {!isUntouched && (
        <button
          type="button"
          onClick={() => {
            forgetCourse()
            setErased(true)
          }}
        >
          {t('erase.start')}
        </button>
      )}
    </div>
  )
}
