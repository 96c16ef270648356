import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { before } from '../../content/questions/before.ts'
import { tellAnswer } from '../../playback/answers.ts'
import { choicesOf } from '../../presenters/course/answer.ts'
import type { BeforeBook } from '../../presenters/course/course.ts'
import { wordingOf } from '../../presenters/course/words.ts'
import options from './options.module.css'
import styles from './three.module.css'

interface Props {
  readonly book: BeforeBook
  /** 0 = as asked before, 1 = in other words. */
  readonly form: number
  readonly label: string
  readonly onDone: (answers: Readonly<Record<string, string>>) => void
}

/** The three questions at once, without a word about right or wrong. */
export function ThreeQuestions({ book, form, label, onDone }: Props) {
  const { t } = useTranslation('course')
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [isMissing, setMissing] = useState(false)
  function finish() {
    if (!before.every(({ id }) => answers[id])) return setMissing(true)
    for (const { id, key } of before) {
      const choice = answers[id] ?? ''
      tellAnswer({ kind: 'answer', about: `course/before/${id}/${form}`, choice, isRight: choice === key, gaps: [] })
    }
    onDone(answers)
  }
  return (
    <div className={styles.three}>
      <ol>
        {before.map((question) => (
          <li key={question.id}>
            <Three
              question={question}
              book={book}
              form={form}
              chosen={answers[question.id]}
              choose={(option) => setAnswers({ ...answers, [question.id]: option })}
            />
          </li>
        ))}
      </ol>
      <p role="status">{isMissing && t('before.missing')}</p>
      <button type="button" onClick={finish}>
        {label}
      </button>
    </div>
  )
}

interface ThreeProps extends Pick<Props, 'book' | 'form'> {
  readonly question: (typeof before)[number]
  readonly chosen: string | undefined
  readonly choose: (option: string) => void
}

function Three({ question, book, form, chosen, choose }: ThreeProps) {
  const name = useId()
  const words = book[question.id]
  if (!words) return null
  const wording = wordingOf(words, form)
  return (
    <fieldset>
      <legend>{wording.stem}</legend>
      <ul className={options.options}>
        {choicesOf({ question, form, seed: `three ${form}` }).map((id) => (
          <li key={id}>
            <label className={options.option}>
              <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => choose(id)} />
              <span>{wording.options[id]}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
