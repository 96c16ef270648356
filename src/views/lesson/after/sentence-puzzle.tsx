import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellAnswer } from '../../../playback/answers.ts'
import { reach } from '../../../playback/progress.ts'
import { type Part, type Puzzle, parts } from '../../../presenters/lesson/puzzle.ts'
import { givenParts } from '../../../presenters/lesson/support.ts'
import { Reasons } from '../../replay/reasons.tsx'
import { useWords } from '../../replay/words.ts'
import { advance } from '../advance.ts'
import styles from './after.module.css'
import { CheckAndOn } from './check-and-on.tsx'
import { Choices } from './choices.tsx'
import { Facts, PartFeedback } from './feedback.tsx'
import type { AfterProps } from './review.tsx'
import { type Answer, useSentence } from './sentence.ts'
import { useTries } from './use-tries.ts'

const tasks = { full: 'worked', partial: 'partial', none: 'build' } as const

/** "This channel did not know that fact, because …": built from choices, judged by the engine. */
export function SentencePuzzle(props: AfterProps & { readonly puzzle: Puzzle }) {
  const { journey, puzzle, telling } = props
  const { t } = useTranslation(['lesson-feedback', 'replay'])
  const { strategyName } = useWords(journey)
  const { legendOf, choicesOf, truthOf, sentenceOf } = useSentence(journey, puzzle)
  const given = givenParts(journey.support)
  const [answer, setAnswer] = useState<Answer>({})
  const [checked, setChecked] = useState<Answer | null>(null)
  const tries = useTries(given.length === parts.length)
  const isFixed = (part: Part) => given.includes(part) || tries.isSettled || checked?.[part] === truthOf(part)
  const chosen = (part: Part) => (given.includes(part) ? truthOf(part) : (answer[part] ?? null))
  const check = () => {
    const isRight = parts.every((part) => chosen(part) === truthOf(part))
    setChecked(Object.fromEntries(parts.map((part) => [part, chosen(part)])))
    tries.check(isRight)
    if (isRight) reach('explain', journey.scenario.id)
    tellAnswer({
      kind: 'answer',
      about: `journeys/${journey.scenario.id}/explain`,
      choice: parts.map(chosen).join(', '),
      isRight,
      gaps: [puzzle.reason.mark.kind],
    })
  }
  const step = t('replay:step', { number: puzzle.row.number })
  return (
    <>
      <p>{t(`explain.${tasks[journey.support]}`)}</p>
      <p className={styles.where}>{t('explain.at', { step, lane: strategyName(telling[puzzle.side].strategy) })}</p>
      {!(given.length === parts.length) && (
        <div className={styles.sentence}>
          {parts.map((part) => (
            <Choices
              key={part}
              legend={legendOf(part)}
              choices={choicesOf(part).filter(({ id }) => !given.includes(part) || id === truthOf(part))}
              chosen={chosen(part)}
              choose={(id) => setAnswer({ ...answer, [part]: id })}
              isFixed={isFixed(part)}
            />
          ))}
        </div>
      )}
      <div role="status" className={styles.feedback}>
        {checked && (
          <p>{t(tries.isRight ? 'explain.right' : tries.isSettled ? 'explain.solution' : 'explain.again')}</p>
        )}
        {tries.isSettled && <p className={styles.solved}>{sentenceOf()}</p>}
        {checked && parts.map((part) => <PartFeedback key={part} part={part} chosen={checked[part]} puzzle={puzzle} />)}
        {(checked || tries.isSettled) && <Facts {...props} />}
        {journey.support === 'full' && <Reasons reasons={[puzzle.reason]} journey={journey} />}
      </div>
      <CheckAndOn
        check={{ label: t('explain.check'), act: check, isReady: parts.every((part) => chosen(part)) }}
        on={{ label: t('explain.on'), act: () => advance(props.address, 'name') }}
        isSettled={tries.isSettled}
      />
    </>
  )
}
