import { useTranslation } from 'react-i18next'
import { type QuestionId, questions } from '../../content/guide/questions.ts'
import { answering, keyOf, questionOf } from '../../presenters/guide/state.ts'
import styles from './questions.module.css'
import type { Shown } from './shown.ts'

/** The twelve questions; each can wait. */
export function Questions(shown: Shown) {
  const { t } = useTranslation('guide')
  return (
    <section aria-labelledby="questions" className={styles.section}>
      <h2 id="questions">{t('questions')}</h2>
      <ol className={styles.questions}>
        {questions.map(({ id }, place) => (
          <li key={id}>
            <Ask question={id} number={place + 1} {...shown} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface AskProps extends Shown {
  readonly question: QuestionId
  /** From 1. */
  readonly number: number
}

function Ask({ question, number, state, query }: AskProps) {
  const { t } = useTranslation('guide')
  const given = state.answers[question]
  const choices = [
    ...questionOf(question).options.map(({ id }) => ({ id, label: t(`answers.${keyOf(question, id)}.label`) })),
    { id: null, label: t('skip') },
  ]
  return (
    <fieldset className={styles.question}>
      <legend>
        <span className={styles.number}>{number}</span> {t(`ask.${question}.text`)}
      </legend>
      {choices.map(({ id, label }) => (
        <label key={id} data-skip={id === null}>
          <input
            type="radio"
            name={question}
            checked={(given ?? null) === id}
            onChange={() => query.go(answering(question, id))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
