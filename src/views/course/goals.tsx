import { useTranslation } from 'react-i18next'
import type { Objective } from '../../content/questions/question.ts'
import { goalState } from '../../presenters/course/progress.ts'
import styles from './goals.module.css'
import { useProgress } from './kept.ts'

/** What a learner can do afterwards, and how far it is: goals, not points. */
export function Goals({ objectives }: { readonly objectives: readonly Objective[] }) {
  const { t } = useTranslation('course')
  const progress = useProgress()
  return (
    <ul className={styles.goals}>
      {objectives.map((objective) => {
        const state = goalState(progress, objective)
        return (
          <li key={objective} data-state={state}>
            <span>{t(`goals.${objective}`)}</span>
            {state !== 'open' && <span className={styles.state}>{t(`goals.state.${state}`)}</span>}
          </li>
        )
      })}
    </ul>
  )
}
