import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Guess } from '../../presenters/lesson/guess.ts'
import type { Row, Telling } from '../../presenters/telling.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { QueryLink } from '../../ui/query-link.tsx'
import { GuessMark } from '../lesson/guess-mark.tsx'
import { isWhyFolded } from '../lesson/why-fold.tsx'
import { type Address, stepId } from './address.ts'
import { LaneCell } from './cell.tsx'
import { SmallDesks } from './desk/small-desks.tsx'
import type { Progress } from './progress.ts'
import styles from './row.module.css'
import { SceneSlot } from './scene-slot.tsx'
import { TieLines } from './ties.tsx'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
  readonly row: Row
}

const progressOf = (number: number, played: number): Progress =>
  number === played ? 'current' : number < played ? 'played' : 'ahead'

const sides = ['left', 'right'] as const

/** One step: what happens in the middle, what comes of it on each side. */
export function StepRow({ journey, address, telling, row }: Props) {
  const { started, current, guess } = address.setting
  const progress = progressOf(row.number, started ? current + 1 : 0)
  const to = started ? address.with({ step: row.step }) : null
  // Only the row that is open, or is being predicted, hears of every change of the address.
  const live = progress === 'current' || !started ? address : null
  const isFolded = isWhyFolded(journey, address.setting)
  return <QuietRow {...{ journey, telling, row, progress, to, guess, isFolded, live }} go={address.go} />
}

interface QuietProps extends Omit<Props, 'address'> {
  readonly progress: Progress
  /** The address of the step; null = it cannot be opened yet. */
  readonly to: string | null
  readonly go: Address['go']
  readonly guess: Guess | null
  readonly isFolded: boolean
  readonly live: Address | null
}

/** Draws a row anew only when something in it changes: of a long journey one step touches two rows. */
export const QuietRow = memo(function Row(props: QuietProps) {
  const { journey, telling, row, progress, guess, isFolded, live } = props
  const { strategyName } = useWords(journey)
  const isOpen = progress === 'current' && live
  return (
    <li
      id={stepId(row.step)}
      className={styles.row}
      data-progress={progress}
      aria-current={progress === 'current' ? 'step' : undefined}
    >
      <Spine {...props}>
        <TieLines part="spine" number={row.number} />
      </Spine>
      {sides.map((side) => (
        <LaneCell
          key={side}
          {...{ journey, side, progress, isFolded }}
          lane={telling[side]}
          cell={row[side]}
          number={row.number}
          scene={isOpen && <SceneSlot {...{ journey, telling, side }} setting={isOpen.setting} />}
          desks={isOpen && <SmallDesks {...{ journey, telling, side }} address={isOpen} />}
        >
          <GuessMark {...{ side, row, guess, progress }} address={live} lane={strategyName(telling[side].strategy)} />
        </LaneCell>
      ))}
    </li>
  )
})

type SpineProps = Pick<QuietProps, 'journey' | 'row' | 'progress' | 'to' | 'go'> & { readonly children: ReactNode }

function Spine({ journey, row, progress, to, go, children }: SpineProps) {
  const { t } = useTranslation(['engine', 'replay'])
  const { time } = useFormats()
  const { channelName } = useWords(journey)
  const { kind } = row.channel
  const does = row.does ?? t(`engine:actions.${row.action}`)
  return (
    <div className={styles.spine}>
      <p className={styles.when}>
        <Hidden>{`${t('replay:step', { number: row.number })}: `}</Hidden>
        <span className={styles.channel}>
          {kind !== 'head' && <ChannelIcon kind={kind} />}
          {channelName(row.channel)}
        </span>
        <span className={styles.time}>{`${t('replay:day', { day: row.day })}, ${time(row.time)}`}</span>
      </p>
      <p className={styles.does}>
        {to === null ? (
          does
        ) : (
          <QueryLink query={{ with: () => to, go }} change={{ step: row.step }}>
            {does}
          </QueryLink>
        )}
        {to !== null && progress === 'ahead' && <Hidden>{` (${t('replay:ahead')})`}</Hidden>}
      </p>
      {children}
    </div>
  )
}
