import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Exhibit } from '../../presenters/course/answer.ts'
import type { QuestionWords } from '../../presenters/course/words.ts'
import styles from './question.module.css'

interface Props {
  readonly exhibit: Exhibit
  readonly words: QuestionWords
}

/** What is given in this form of a question: figures, or who shares what, or how often journeys occur. */
export function Facts({ exhibit, words }: Props) {
  const lines = useFacts({ exhibit, words })
  const { question, form } = exhibit
  const world = question.type === 'spot' && words.worlds?.[question.worlds[form]?.id ?? '']
  if (world) return <p className={styles.world}>{world}</p>
  return lines.length === 0 ? null : (
    <dl className={styles.facts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function useFacts({ exhibit: { question, form }, words }: Props): readonly (readonly [string, string])[] {
  const { t } = useTranslation('course')
  const { time } = useFormats()
  if (question.type === 'lab' && question.budget !== undefined)
    return question.journeys.map(({ id, weight }) => [words.facts?.[id] ?? id, t('lab.weight', { count: weight })])
  const found = question.type === 'cause' && question.cases[form]
  if (!found) return []
  const { begun, asked, delay, isShared, isKnown } = found
  const said = (is: boolean) => words.values?.[is ? 'yes' : 'no'] ?? ''
  const spent = delay % 60 === 0 ? t('hours', { count: delay / 60 }) : t('minutes', { count: delay })
  const values = { begun: time(begun), asked: time(asked), shared: said(isShared), delay: spent, known: said(isKnown) }
  return Object.entries(values).map(([name, value]) => [words.facts?.[name] ?? name, value])
}
