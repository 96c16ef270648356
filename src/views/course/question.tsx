import { type ReactNode, type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit } from '../../presenters/course/answer.ts'
import { type AnswerWords, type QuestionWords, wordingOf } from '../../presenters/course/words.ts'
import { EstimateInput } from './estimate.tsx'
import { Facts } from './facts.tsx'
import { LabInput } from './lab.tsx'
import { MatchingInput } from './matching.tsx'
import { OptionInput } from './options.tsx'
import styles from './question.module.css'
import { Result } from './result.tsx'
import { type Trial, useTrial } from './trial.ts'

interface Props {
  readonly exhibit: Exhibit
  readonly words: QuestionWords
  readonly answers: () => Promise<AnswerWords>
  readonly title: string
  readonly heading?: Ref<HTMLHeadingElement>
  /** How often one may try before the solution follows. */
  readonly tries?: number
  readonly onDone: (isSolved: boolean) => void
  /** The way on, once the question is done. */
  readonly next?: ReactNode
}

/** One question: answer, hint, second try, solution. No form: it would be sent if somebody is faster than the scripts. */
export function QuestionCard({ exhibit, words, answers, title, heading, tries = 2, onDone, next }: Props) {
  const trial = useTrial(exhibit, { tries, answers, onDone })
  const titleId = useId()
  const { stem } = wordingOf(words, exhibit.form)
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <fieldset>
        <legend>{stem}</legend>
        <Facts exhibit={exhibit} words={words} />
        <Input exhibit={exhibit} words={words} trial={trial} />
      </fieldset>
      <Result exhibit={exhibit} words={words} trial={trial} hasHint={tries > 1} />
      <Buttons exhibit={exhibit} trial={trial} next={next} />
    </section>
  )
}

/** What every kind of input is given. */
export interface InputProps {
  readonly exhibit: Exhibit
  readonly words: QuestionWords
  readonly trial: Trial
}

function Input(props: InputProps) {
  const { question } = props.exhibit
  if (question.type === 'matching') return <MatchingInput {...props} question={question} />
  if (question.type === 'estimate') return <EstimateInput {...props} />
  if (question.type === 'lab') return <LabInput {...props} question={question} />
  return <OptionInput {...props} />
}

/** The button to check stays in its place when all is done, so that the focus is never lost. */
function Buttons({ exhibit, trial, next }: Omit<InputProps, 'words'> & { readonly next: ReactNode }) {
  const { t } = useTranslation('course')
  const { attempts, phase } = trial
  const isLab = exhibit.question.type === 'lab'
  const again = attempts.length > 0 && phase === 'asking'
  return (
    <p className={styles.buttons}>
      <button
        type="button"
        className={styles.main}
        aria-disabled={phase !== 'asking'}
        onClick={() => void trial.check()}
      >
        {isLab ? t('question.play') : t(again ? 'question.again' : 'question.check')}
      </button>
      {isLab && phase === 'asking' && attempts.length > 1 && (
        <button type="button" onClick={trial.solve}>
          {t('question.solve')}
        </button>
      )}
      {phase !== 'asking' && next}
    </p>
  )
}
