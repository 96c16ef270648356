import { useTranslation } from 'react-i18next'
import { fewestAnswers, placeFrom, places } from '../../content/guide/places.ts'
import { type Option, type Pull, type QuestionId, questions } from '../../content/guide/questions.ts'
import { useFormats } from '../../i18n/use-language.ts'
import { keyOf, questionOf, weighing } from '../../presenters/guide/state.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import styles from './rules.module.css'
import type { Shown } from './shown.ts'

/** Everything the result rests on: each answer's pull and limit, each question's weight, and where each place begins. */
export function Rules(shown: Shown) {
  const { t } = useTranslation(['guide', 'engine'])
  const { number } = useFormats()
  return (
    <details className={styles.rules}>
      <summary>{t('guide:rules.title')}</summary>
      <p>{t('guide:rules.lead')}</p>
      <ul className={styles.questions}>
        {questions.map(({ id }) => (
          <QuestionRules key={id} question={id} {...shown} />
        ))}
      </ul>
      <p>{t('guide:rules.scale')}</p>
      <dl className={styles.scale}>
        {places.map((place) => (
          <div key={place}>
            <dt>{t(`engine:strategies.${place}`)}</dt>
            <dd>{number(placeFrom[place]).replace('-', '−')}</dd>
          </div>
        ))}
      </dl>
      <p>{`${t('guide:rules.allOrNothing')} ${t('guide:rules.enough', { count: fewestAnswers })}`}</p>
    </details>
  )
}

const pulls = { [-2]: 'm2', [-1]: 'm1', 0: 'p0', 1: 'p1', 2: 'p2' } as const satisfies Record<Pull, string>
/** By how much each counts. */
const weights = ['w0', 'w1', 'w2', 'w3'] as const

function QuestionRules({ question, state, query }: Shown & { readonly question: QuestionId }) {
  const { t } = useTranslation('guide')
  const name = t(`ask.${question}.name`)
  return (
    <li className={styles.question}>
      <p className={styles.head}>
        <strong>{name}</strong>
        <select
          aria-label={t('rules.weight', { question: name })}
          value={state.weights[question]}
          onChange={(event) => query.go(weighing(state, question, Number(event.target.value)))}
        >
          {weights.map((weight, value) => (
            <option key={weight} value={value}>
              {t(`rules.weights.${weight}`)}
            </option>
          ))}
        </select>
      </p>
      <ul>
        {questionOf(question).options.map((option) => (
          <OptionRule key={option.id} question={question} option={option} />
        ))}
      </ul>
    </li>
  )
}

function OptionRule({ question, option }: { readonly question: QuestionId; readonly option: Option }) {
  const { t } = useTranslation(['guide', 'engine'])
  const { pull, ceiling, sources, id } = option
  const limit = ceiling && t('guide:rules.ceiling', { place: t(`engine:strategies.${ceiling}`) })
  return (
    <li>
      <span>{t(`guide:answers.${keyOf(question, id)}.label`)}</span>
      <span className={styles.pull}>{[t(`guide:rules.pulls.${pulls[pull]}`), limit].filter(Boolean).join(' · ')}</span>
      <SourceRef ids={sources} />
    </li>
  )
}
