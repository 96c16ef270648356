import { useTranslation } from 'react-i18next'
import { placePath } from '../../presenters/course/place.ts'
import { wordingOf } from '../../presenters/course/words.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { Cited } from '../../ui/source-ref.tsx'
import type { InputProps } from './question.tsx'
import styles from './result.module.css'

/** What there is to say to the last answer: never only right or wrong. Said politely to those who listen. */
export function Result(props: InputProps & { readonly hasHint: boolean }) {
  const { attempts, notice } = props.trial
  return (
    <div role="status" className={styles.result}>
      {notice ? <Notice {...props} /> : attempts.length > 0 && <Told {...props} />}
    </div>
  )
}

function Notice({ exhibit: { question }, trial }: InputProps) {
  const { t } = useTranslation('course')
  if (trial.notice === 'failed') return <p>{t('question.failed')}</p>
  if (question.type === 'matching') return <p>{t('question.chooseRows')}</p>
  return <p>{t(question.type === 'lab' ? 'question.chooseDomains' : 'question.choose')}</p>
}

function Told({ exhibit, words, trial, hasHint }: InputProps & { readonly hasHint: boolean }) {
  const { t } = useTranslation('course')
  const { attempts, phase, solution } = trial
  const last = attempts.at(-1)
  if (!last) return null
  const { question } = exhibit
  const isMatching = question.type === 'matching'
  // Of a matching the rows themselves speak, once it is done.
  const said = isMatching ? [] : last.verdict.feedback
  const told = phase === 'shown' && !isMatching ? (solution?.told ?? []) : []
  return (
    <div className={styles.panel} data-state={last.verdict.isRight ? 'right' : phase}>
      <p className={styles.title}>{t(last.verdict.isRight ? 'question.right' : 'question.wrong')}</p>
      {said.map((key) => (
        <p key={key}>{trial.said?.feedback[key]}</p>
      ))}
      {isMatching && <MatchingNote trial={trial} />}
      {phase === 'asking' && hasHint && <Hint exhibit={exhibit} trial={trial} />}
      {phase === 'shown' && !isMatching && <p className={styles.title}>{t('question.solution')}</p>}
      {phase === 'shown' && <Solution exhibit={exhibit} words={words} trial={trial} />}
      {told.map((key) => (
        <p key={`told ${key}`}>{trial.said?.feedback[key]}</p>
      ))}
      {phase !== 'asking' && (
        <p className={styles.basis}>
          <span>
            <Cited>{t('question.basis', { ids: question.sources.join(', ') })}</Cited>
          </span>
          <LocalLink to={placePath(question.place)}>{t('question.back')}</LocalLink>
        </p>
      )}
    </div>
  )
}

function MatchingNote({ trial }: Pick<InputProps, 'trial'>) {
  const { t } = useTranslation('course')
  const wrong = trial.attempts.at(-1)?.verdict.wrong ?? []
  return (
    <>
      {wrong.length > 0 && <p>{t('question.rowsWrong', { count: wrong.length })}</p>}
      {trial.phase !== 'asking' && <p>{t('question.rowsShown')}</p>}
    </>
  )
}

function Hint({ exhibit, trial }: Omit<InputProps, 'words'>) {
  const { t } = useTranslation('course')
  return (
    <>
      <p className={styles.title}>{t('question.hint')}</p>
      <p>{trial.said?.hint}</p>
      <p>
        <LocalLink to={placePath(exhibit.question.place)}>{t('question.back')}</LocalLink>
      </p>
    </>
  )
}

/** The right answer in words, where it does not stand in the rows or the figure anyway. */
function Solution({ exhibit, words, trial }: InputProps) {
  const { t } = useTranslation('course')
  const answer = trial.solution?.answer
  const { options } = wordingOf(words, exhibit.form)
  if (typeof answer === 'string') return <p>{options[answer]}</p>
  if (!Array.isArray(answer)) return null
  return <p>{t('lab.set', { domains: answer.map((domain: string) => options[domain]).join(', ') })}</p>
}
