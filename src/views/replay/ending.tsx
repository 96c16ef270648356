import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { isOpen } from '../../presenters/lesson/stage.ts'
import type { Telling } from '../../presenters/telling.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { Cited } from '../../ui/source-ref.tsx'
import { LateBalanceSheet } from '../balance-sheet/late.ts'
import { stageId } from '../lesson/advance.ts'
import { LateReview, LateTransfer } from '../lesson/after/late.ts'
import { LateSecondLane } from '../lesson/late.ts'
import { Principle } from '../lesson/principle.tsx'
import { type Address, isMoved } from './address.ts'
import styles from './ending.module.css'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
  /** Is called when the journey begins once more. */
  readonly onStart: () => void
}

/** After the last step: what was seen and why, then what to remember, both balances, the other side, and on. */
export const Ending = memo(function Ending({ journey, address, telling, onStart }: Props) {
  const { t } = useTranslation('replay')
  const { strategyName } = useWords(journey)
  const { started, current, lanes, stage } = address.setting
  const props = { journey, address, telling }
  const isReached = started && current === telling.rows.length - 1
  if (started && lanes === 'left')
    return (
      isReached && <LateSecondLane isWanted props={{ address, lane: strategyName(telling.right.strategy), onStart }} />
    )
  return (
    <section className={styles.ending} data-progress={isReached ? 'played' : 'ahead'} aria-labelledby="ending">
      <h2 id="ending" tabIndex={-1}>
        {t('ending.title')}
      </h2>
      <LateReview isWanted={isReached} props={props} />
      <div className={styles.named} data-open={isOpen('name', stage)}>
        <Remains isWanted={isMoved(address)} props={props} id={stageId('name')} />
      </div>
      <LateTransfer isWanted={isReached} props={props} />
      <WayOn journey={journey} />
    </section>
  )
})

interface RemainsProps {
  readonly isWanted: boolean
  readonly props: Omit<Props, 'onStart'>
  /** Of the heading of the principle, where the lesson leads to it. */
  readonly id?: string
}

/** What to remember, both balances, and the other side: the same on the screen and on paper. */
export function Remains({ isWanted, props, id }: RemainsProps) {
  return (
    <>
      <Principle journey={props.journey} id={id} />
      <LateBalanceSheet isWanted={isWanted} props={props} />
      <OtherSide />
    </>
  )
}

/** Whatever a journey shows, the price of the one and the strength of the other are one step away. */
function OtherSide() {
  const { t } = useTranslation('replay')
  return (
    <details className={styles.otherSide}>
      <summary>{t('ending.otherSide.title')}</summary>
      <p>
        <Cited>{t('ending.otherSide.price')}</Cited>
      </p>
      <p>
        <Cited>{t('ending.otherSide.strength')}</Cited>
      </p>
    </details>
  )
}

function WayOn({ journey: { next } }: { readonly journey: Journey }) {
  const { t } = useTranslation('replay')
  return (
    <p className={styles.on}>
      {next && <LocalLink to={`/journeys/${next}/`}>{t('ending.next')}</LocalLink>}
      <LocalLink to="/journeys/">{t('ending.gallery')}</LocalLink>
    </p>
  )
}
