import { useTranslation } from 'react-i18next'
import { keyOf, questionIds } from '../../presenters/guide/state.ts'
import styles from './given.module.css'
import type { Shown } from './shown.ts'

/** On paper, where the questions are left out: what was answered. */
export function Given({ state }: Shown) {
  const { t } = useTranslation('guide')
  return (
    <dl className={styles.given}>
      {questionIds.map((id) => {
        const option = state.answers[id]
        return (
          <div key={id}>
            <dt>{t(`ask.${id}.name`)}</dt>
            <dd>{option ? t(`answers.${keyOf(id, option)}.label`) : t('skip')}</dd>
          </div>
        )
      })}
    </dl>
  )
}
