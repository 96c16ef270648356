import { useTranslation } from 'react-i18next'
import { before } from '../../content/questions/before.ts'
import { useFormats } from '../../i18n/use-language.ts'
import type { BeforeBook } from '../../presenters/course/course.ts'
import { gainOf } from '../../presenters/course/gain.ts'
import { wordingOf } from '../../presenters/course/words.ts'
import { keep, useProgress } from './kept.ts'
import { Section } from './section.tsx'
import styles from './three.module.css'
import { ThreeQuestions } from './three.tsx'

/** The three questions in other words, then the comparison that only the learner sees (D40). */
export function After({ book }: { readonly book: BeforeBook }) {
  const { t } = useTranslation(['course', 'rounds'])
  const { after } = useProgress()
  const isDone = before.every(({ id }) => after[id] !== undefined)
  return (
    <>
      {!isDone && (
        <Section title={t('rounds:after.title')}>
          <p>{t('rounds:after.lead')}</p>
          <ThreeQuestions
            book={book}
            form={1}
            label={t('rounds:after.show')}
            onDone={(answers) => keep((progress) => ({ ...progress, after: answers }))}
          />
        </Section>
      )}
      <div role="status">{isDone && <Comparison book={book} />}</div>
    </>
  )
}

function Comparison({ book }: { readonly book: BeforeBook }) {
  const { t } = useTranslation(['course', 'rounds'])
  const { percent } = useFormats()
  const progress = useProgress()
  const { before: first, after: last, gain } = gainOf(progress)
  const said = first === null ? t('rounds:after.without') : gain === null ? t('rounds:after.full') : null
  return (
    <Section title={t('rounds:after.result')}>
      <p className={styles.counts}>
        {first !== null && <span>{t('rounds:after.beforeCount', { count: first })}</span>}
        <span>{t('rounds:after.afterCount', { count: last ?? 0 })}</span>
      </p>
      <p>{said ?? t('rounds:after.gain', { share: percent(gain ?? 0) })}</p>
      <p>{t('rounds:after.only')}</p>
      <ol className={styles.answers}>
        {before.map(({ id, key }) => {
          const words = book[id]
          const chosen = progress.after[id] ?? key
          return (
            words && (
              <li key={id}>
                <h3>{wordingOf(words, 1).stem}</h3>
                <p>{`${t('rounds:after.yours')}: ${wordingOf(words, 1).options[chosen]}`}</p>
                {chosen !== key && <p>{`${t('rounds:after.right')}: ${wordingOf(words, 1).options[key]}`}</p>}
                <p>{words.feedback[chosen]}</p>
                {chosen !== key && <p>{words.feedback[key]}</p>}
              </li>
            )
          )
        })}
      </ol>
    </Section>
  )
}
