import { useTranslation } from 'react-i18next'
import type { Part, Puzzle } from '../../../presenters/lesson/puzzle.ts'
import { useWords } from '../../replay/words.ts'
import styles from './after.module.css'
import type { AfterProps } from './review.tsx'
import { StepBack } from './step-back.tsx'

interface PartProps {
  readonly part: Part
  readonly chosen: string | null | undefined
  readonly puzzle: Puzzle
}

/** What to say about one choice: that it fits, or why it is near at hand and what is missing (learning.md D37). */
export function PartFeedback({ part, chosen, puzzle }: PartProps) {
  const { t } = useTranslation('lesson-feedback')
  const option = puzzle[part].find(({ id }) => id === chosen)
  if (!option) return null
  if (option.isTrue) return part === 'cause' ? <p>{t('fine.cause')}</p> : <p>{t(`fine.${part}`)}</p>
  if ('cause' in option) return <p>{`${t(`tempting.${option.cause}`)} ${t(`links.${puzzle.reason.mark.cause}`)}`}</p>
  return <p>{t(`lures.${option.lure}`)}</p>
}

/** The fact in question, where it was told, where it was needed, and the way back there. */
export function Facts({ journey, address, puzzle }: AfterProps & { readonly puzzle: Puzzle }) {
  const { t } = useTranslation(['lesson-feedback', 'engine', 'replay'])
  const { channelName, when } = useWords(journey)
  const { row, reason } = puzzle
  const { told, mark } = reason
  return (
    <p className={styles.facts}>
      <span>{t('explain.fact', { fact: reason.subject ?? t(`engine:domains.${mark.domain}`) })}</span>
      {told && <span>{t('explain.told', { told: `${channelName(told.channel)}, ${when(told)}` })}</span>}
      <span>{t('explain.needed', { needed: `${channelName(row.channel)}, ${when(row)}` })}</span>
      <StepBack address={address} row={row}>
        {t('explain.look', { step: t('replay:step', { number: row.number }) })}
      </StepBack>
    </p>
  )
}
