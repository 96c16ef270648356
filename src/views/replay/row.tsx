import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Row, Telling } from '../../presenters/telling.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { GuessMark } from '../lesson/guess-mark.tsx'
import { type Address, stepId } from './address.ts'
import { LaneCell, type Progress } from './cell.tsx'
import { SmallDesks } from './desk/small-desks.tsx'
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
  const { strategyName } = useWords(journey)
  const { setting } = address
  const { current, scenario, started } = setting
  const played = started ? current + 1 : 0
  const progress = progressOf(row.number, played)
  const shared = { journey, address, progress, number: row.number, played }
  const isOpen = progress === 'current'
  const onOpen = (desk: string) => address.go({ desk })
  return (
    <li
      id={stepId(row.step)}
      className={styles.row}
      data-progress={progress}
      aria-current={progress === 'current' ? 'step' : undefined}
    >
      <Spine journey={journey} row={row} progress={progress} to={started ? address.with({ step: row.step }) : null}>
        <TieLines part="spine" number={row.number} played={played} />
      </Spine>
      {sides.map((side) => (
        <LaneCell
          key={side}
          side={side}
          lane={telling[side]}
          cell={row[side]}
          scene={isOpen && <SceneSlot {...{ journey, setting, telling, side }} />}
          desks={isOpen && <SmallDesks {...{ journey, scenario, side, current, onOpen }} lane={telling[side]} />}
          {...shared}
        >
          <GuessMark address={address} side={side} row={row} lane={strategyName(telling[side].strategy)} />
        </LaneCell>
      ))}
    </li>
  )
}

interface SpineProps {
  readonly journey: Journey
  readonly row: Row
  readonly progress: Progress
  /** The address of the step; null = it cannot be opened yet. */
  readonly to: string | null
  readonly children: ReactNode
}

function Spine({ journey, row, progress, to, children }: SpineProps) {
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
          <Link to={to} replace preventScrollReset>
            {does}
          </Link>
        )}
        {to !== null && progress === 'ahead' && <Hidden>{` (${t('replay:ahead')})`}</Hidden>}
      </p>
      {children}
    </div>
  )
}
