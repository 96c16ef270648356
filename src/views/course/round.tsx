import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavigationType, useNavigationType } from 'react-router'
import { questionsByStation } from '../../content/questions/index.ts'
import { answersOf, type Library, stationOf } from '../../presenters/course/course.ts'
import { withAnswer } from '../../presenters/course/progress.ts'
import { type Pick, questionOf } from '../../presenters/course/round.ts'
import type { QuestionBook } from '../../presenters/course/words.ts'
import type { CourseAddress } from './address.ts'
import { keep } from './kept.ts'
import { QuestionCard } from './question.tsx'
import styles from './round.module.css'

interface Props {
  readonly round: readonly Pick[]
  /** The place in it, from 0; one more than the last = its end. */
  readonly place: number
  readonly address: CourseAddress
  readonly library: Library
  /** Hears about every question whether it was found without the solution. */
  readonly onAnswer?: (isSolved: boolean) => void
  /** What stands at the end of the round. */
  readonly end: ReactNode
}

/** A running round: one question after the other, then its end. */
export function Round({ round, place, address, library, onAnswer, end }: Props) {
  const { t } = useTranslation(['course', 'rounds'])
  const { isCheck } = address
  const pick = round[place]
  // Not on arrival by an address: there the page speaks first.
  const heading = useNavigationType() === NavigationType.Pop ? undefined : takeFocus
  if (!pick)
    return (
      <div className={styles.end} ref={heading} tabIndex={-1}>
        {end}
      </div>
    )
  const isLast = place === round.length - 1
  return (
    <>
      <RoundQuestion
        key={`${place} ${pick.id} ${pick.form}`}
        pick={pick}
        library={library}
        title={t('rounds:progress', { number: place + 1, total: round.length })}
        {...(heading && { heading })}
        tries={isCheck ? 1 : 2}
        onDone={(isSolved) => {
          keep((progress) => withAnswer(progress, pick, isSolved))
          onAnswer?.(isSolved)
        }}
        next={
          <button type="button" onClick={() => address.goTo(place + 1)}>
            {t(isLast ? 'rounds:finish' : 'rounds:next')}
          </button>
        }
      />
      <p className={styles.leave}>
        <button type="button" onClick={address.leave}>
          {t('rounds:leave')}
        </button>
      </p>
    </>
  )
}

/** Puts the focus on what is new, so that it is read out. */
export const takeFocus = (element: HTMLElement | null) => element?.focus()

/** For an address that names a round which does not exist. */
export function UnknownRound({ address }: { readonly address: CourseAddress }) {
  const { t } = useTranslation(['course', 'rounds'])
  return (
    <div role="alert" className={styles.end}>
      <p>{t('rounds:unknown')}</p>
      <p>
        <button type="button" onClick={address.leave}>
          {t('rounds:leave')}
        </button>
      </p>
    </div>
  )
}

interface RoundQuestionProps extends Omit<Parameters<typeof QuestionCard>[0], 'exhibit' | 'words' | 'answers'> {
  readonly pick: Pick
  readonly library: Library
}

/** A question of any station; its words are loaded when it is its turn. */
function RoundQuestion({ pick, library, ...card }: RoundQuestionProps) {
  const { t } = useTranslation(['course', 'rounds'])
  const station = stationOf(questionsByStation, pick.id)
  const [book, setBook] = useState<QuestionBook | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    library.questions(station).then(
      (loaded) => isWanted && setBook(loaded),
      () => isWanted && setBook('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [library, station])
  const question = questionOf(pick.id)
  if (book === 'failed') return <p role="alert">{t('round.failed')}</p>
  const words = book?.[pick.id]
  if (!question || !words) return <p>{t('rounds:loading')}</p>
  return (
    <QuestionCard
      exhibit={{ question, form: pick.form, seed: `${pick.form}` }}
      words={words}
      answers={() => answersOf(library, station, pick.id)}
      {...card}
    />
  )
}
