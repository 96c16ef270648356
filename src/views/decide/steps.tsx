import { useTranslation } from 'react-i18next'
import type { Place } from '../../content/guide/places.ts'
import { type Stage, wayTo } from '../../presenters/guide/outlook.ts'
import { marking } from '../../presenters/guide/state.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import { SeenIn } from '../seen-in.tsx'
import type { Shown } from './shown.ts'
import styles from './steps.module.css'

/** The way to the advised place, cheapest first; what is done already can be ticked. */
export function Steps({ place, ...shown }: Shown & { readonly place: Place }) {
  const { t } = useTranslation('guide')
  const way = wayTo(place, shown.state.answers, shown.state.done)
  return (
    <section aria-labelledby="steps-title" className={styles.steps}>
      <h3 id="steps-title">{t('steps.title')}</h3>
      <p>{t('steps.lead')}</p>
      <ol className={styles.list}>
        {way.map((stage) => (
          <StageItem key={stage.step.id} stage={stage} {...shown} />
        ))}
      </ol>
      {!way.some(({ isNext }) => isNext) && <p>{t('steps.allDone')}</p>}
    </section>
  )
}

function StageItem({ stage, state, query, titles }: Shown & { readonly stage: Stage }) {
  const { t } = useTranslation('guide')
  const { step, isDone, isNext } = stage
  return (
    <li className={styles.step} aria-current={isNext ? 'step' : undefined}>
      <p className={styles.name}>
        <strong>{t(`steps.items.${step.id}.name`)}</strong>
        {isNext && <span className={styles.next}>{t('steps.next')}</span>}
      </p>
      <p>{t(`steps.items.${step.id}.text`)}</p>
      <p className={styles.basis}>
        <SourceRef ids={step.sources} />
        <SeenIn showing={step.shownBy} titles={titles} />
      </p>
      <label className={styles.done}>
        <input type="checkbox" checked={isDone} onChange={() => query.go(marking(state, step.id))} />
        {t('steps.done')}
      </label>
    </li>
  )
}
