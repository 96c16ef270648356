import { useTranslation } from 'react-i18next'
import type { Matching } from '../../content/questions/question.ts'
import { choicesOf } from '../../presenters/course/answer.ts'
import styles from './matching.module.css'
import type { InputProps } from './question.tsx'

/** Every row gets its group from a list: by keyboard, by tap, without dragging. */
export function MatchingInput({ exhibit, question, words, trial }: InputProps & { readonly question: Matching }) {
  const { t } = useTranslation('course')
  const given = (trial.answer ?? {}) as Readonly<Record<string, string>>
  const isDone = trial.phase !== 'asking'
  const wrong = trial.attempts.at(-1)?.verdict.wrong ?? []
  return (
    <ul className={styles.rows}>
      {choicesOf(exhibit).map((row) => (
        <li key={row} data-state={wrong.includes(row) ? 'wrong' : undefined}>
          <label>
            <span>{words.options[row]}</span>
            <select
              value={given[row] ?? ''}
              disabled={isDone}
              onChange={(event) => trial.choose({ ...given, [row]: event.target.value })}
            >
              <option value="" disabled>
                {t('question.pick')}
              </option>
              {question.groups.map((group) => (
                <option key={group} value={group}>
                  {words.groups?.[group]}
                </option>
              ))}
            </select>
          </label>
          {wrong.includes(row) && !isDone && <p>{t('question.chosen')}</p>}
          {isDone && (
            <p>
              <strong>{words.groups?.[question.rows[row] ?? '']}</strong>
              {` · ${trial.said?.feedback[row]}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
