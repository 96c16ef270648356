import { useTranslation } from 'react-i18next'
import type { Lab } from '../../content/questions/question.ts'
import { costOf, type LabOutcome } from '../../presenters/course/answer.ts'
import styles from './lab.module.css'
import type { InputProps } from './question.tsx'

/** Which domains to share; the engine says what remains. */
export function LabInput({ question, words, trial }: InputProps & { readonly question: Lab }) {
  const { t } = useTranslation('course')
  const chosen = Array.isArray(trial.answer) ? (trial.answer as readonly string[]) : []
  const toggle = (domain: string) =>
    trial.choose(chosen.includes(domain) ? chosen.filter((other) => other !== domain) : [...chosen, domain])
  const outcome = trial.attempts.at(-1)?.verdict.outcome
  const { budget } = question
  return (
    <>
      <p className={styles.label}>{t('lab.title')}</p>
      <ul className={styles.domains}>
        {question.domains.map((domain) => (
          <li key={domain}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(domain)}
                disabled={trial.phase !== 'asking'}
                onChange={() => toggle(domain)}
              />
              <span>{words.options[domain]}</span>
              {question.cost && <span>{t('lab.cost', { count: question.cost[domain] ?? 1 })}</span>}
            </label>
          </li>
        ))}
      </ul>
      {budget !== undefined && (
        <p className={styles.spent}>{t('lab.spent', { cost: costOf(question, chosen), budget })}</p>
      )}
      {typeof outcome === 'object' && <Outcome outcome={outcome} />}
    </>
  )
}

function Outcome({ outcome }: { readonly outcome: LabOutcome }) {
  const { t } = useTranslation('course')
  return (
    <p className={styles.outcome}>
      <strong>{outcome.gaps === 0 ? t('lab.none') : t('lab.gaps', { count: outcome.gaps })}</strong>
      <span>{t('lab.model')}</span>
    </p>
  )
}
