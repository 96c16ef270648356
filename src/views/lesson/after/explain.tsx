import { useTranslation } from 'react-i18next'
import { calmOf } from '../../../presenters/lesson/calm.ts'
import { puzzleOf } from '../../../presenters/lesson/puzzle.ts'
import { stageId } from '../advance.ts'
import styles from './after.module.css'
import { CalmQuestion } from './calm-question.tsx'
import type { AfterProps } from './review.tsx'
import { SentencePuzzle } from './sentence-puzzle.tsx'

/** Why it came so: about the tear most worth it, or, where nothing tore, why it held (learning.md D36). */
export function Explain(props: AfterProps) {
  const { t } = useTranslation('lesson-feedback')
  const { journey, address, telling } = props
  const puzzle = puzzleOf(telling, address.setting.scenario, journey.words)
  const calm = puzzle ? null : calmOf(telling)
  return (
    <section className={styles.part}>
      <h3 id={stageId('explain')} tabIndex={-1}>
        {t('explain.title')}
      </h3>
      {puzzle && <SentencePuzzle puzzle={puzzle} {...props} />}
      {calm && <CalmQuestion calm={calm} {...props} />}
    </section>
  )
}
