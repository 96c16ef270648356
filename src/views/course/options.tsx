import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { choicesOf } from '../../presenters/course/answer.ts'
import { wordingOf } from '../../presenters/course/words.ts'
import styles from './options.module.css'
import type { InputProps } from './question.tsx'

/** One of several: options, causes, or the steps of a journey. */
export function OptionInput({ exhibit, words, trial }: InputProps) {
  const { t } = useTranslation('course')
  const name = useId()
  const { options } = wordingOf(words, exhibit.form)
  const { answer, attempts, phase, solution, choose } = trial
  const isDone = phase !== 'asking'
  return (
    <ul className={styles.options}>
      {choicesOf(exhibit).map((id) => {
        const isKey = isDone && solution?.answer === id
        const isTried = attempts.some((attempt) => attempt.answer === id && !attempt.verdict.isRight)
        return (
          <li key={id}>
            <label className={styles.option} data-state={isKey ? 'key' : isTried ? 'tried' : undefined}>
              <input
                type="radio"
                name={name}
                value={id}
                checked={answer === id}
                disabled={isDone}
                onChange={() => choose(id)}
              />
              <span>{options[id]}</span>
              {(isKey || isTried) && (
                <strong className={styles.mark}>{t(isKey ? 'question.key' : 'question.chosen')}</strong>
              )}
            </label>
          </li>
        )
      })}
    </ul>
  )
}
