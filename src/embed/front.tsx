import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../presenters/journey.ts'
import type { Telling } from '../presenters/telling.ts'
import { ThreadPicture } from '../ui/thread-picture.tsx'
import { useWords } from '../views/replay/words.ts'
import styles from './front.module.css'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  /** Is the end of the threads not given away yet? */
  readonly isCovered: boolean
  /** What can be done from here. */
  readonly children: ReactNode
}

/** How an embed begins: title, question, both threads, and the way in. */
export function Front({ journey, telling, isCovered, children }: Props) {
  return (
    <div className={styles.front}>
      <div className={styles.words}>
        <h1>{journey.words.title}</h1>
        <p className={styles.lead}>{`${journey.words.persona} ${journey.words.question}`}</p>
        {children}
      </div>
      <Threads {...{ journey, telling, isCovered }} />
    </div>
  )
}

/** Both threads, as they end up or still covered. */
export function Threads({ journey, telling, isCovered }: Omit<Props, 'children'>) {
  const { t } = useTranslation('embed')
  const { strategyName, tally } = useWords(journey)
  const { left, right, rows } = telling
  const names = { left: strategyName(left.strategy), right: strategyName(right.strategy) }
  const tallies = { leftTally: tally(left.replay.summary), rightTally: tally(right.replay.summary) }
  const signs = (side: 'left' | 'right') => rows.map((row) => (isCovered ? 'plain' : row[side].sign))
  return (
    <div className={styles.threads}>
      <ThreadPicture
        threads={[signs('left'), signs('right')]}
        fabrics={[left.fabric, right.fabric]}
        label={isCovered ? t('covered', names) : t('threads', { ...names, ...tallies })}
      />
    </div>
  )
}
