import { useTranslation } from 'react-i18next'
import { shows } from '../../presenters/stage/beats.ts'
import { type Hands, noHands, type Vote, votes } from '../../presenters/stage/hands.ts'
import { PlayerIcon } from '../../ui/player-icon.tsx'
import { useWords } from '../replay/words.ts'
import styles from './question.module.css'
import type { Stage } from './use-stage.ts'

interface Props {
  readonly stage: Stage
  /** The number of the step, from 1. */
  readonly number: number
  /** Does only the speaker see it? Then nothing is covered. */
  readonly isPrivate?: boolean
}

/** What the room expects, counted by hand; covered until the first lane is shown, then beside what came. */
export function Question({ stage, number, isPrivate = false }: Props) {
  const { t } = useTranslation('stage')
  const { spot, hands } = stage
  const here = hands.get(number) ?? noHands
  if (spot.beat !== 'question' && !isPrivate) return <Expected hands={here} isShown={spot.beat !== 'why'} />
  return (
    <section className={styles.question} aria-label={t(isPrivate ? 'speakerWindow.hands' : 'question')}>
      <p className={styles.ask}>{t(isPrivate ? 'speakerWindow.hands' : 'question')}</p>
      {!isPrivate && <p>{t('raise')}</p>}
      <ul className={styles.votes}>
        {votes.map((vote) => (
          <Count key={vote} {...{ stage, vote }} count={here[vote]} isShown={isPrivate || shows(spot.beat, 'left')} />
        ))}
      </ul>
    </section>
  )
}

function Expected({ hands, isShown }: { readonly hands: Hands; readonly isShown: boolean }) {
  const { t } = useTranslation('stage')
  const isCounted = votes.some((vote) => hands[vote] > 0)
  return isCounted && isShown && <p className={styles.expected}>{t('expected', { ...hands })}</p>
}

interface CountProps {
  readonly stage: Stage
  readonly vote: Vote
  readonly count: number
  readonly isShown: boolean
}

function Count({ stage, vote, count, isShown }: CountProps) {
  const { t } = useTranslation('stage')
  const { journey, telling } = stage
  const { strategyName } = useWords(journey)
  const name = vote === 'none' ? t('votes.none') : t(`votes.${vote}`, { lane: strategyName(telling[vote].strategy) })
  return (
    <li className={styles.vote}>
      <span className={styles.name}>{name}</span>
      <button type="button" aria-label={t('less', { vote: name })} onClick={() => stage.count(vote, -1)}>
        <PlayerIcon symbol="minus" />
      </button>
      <output className={styles.count}>{isShown ? t('hands', { count }) : t('covered')}</output>
      <button type="button" aria-label={t('more', { vote: name })} onClick={() => stage.count(vote, 1)}>
        <PlayerIcon symbol="plus" />
      </button>
    </li>
  )
}
