import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Row, Telling } from '../../presenters/telling.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { type Address, stepId } from './address.ts'
import { LaneCell, type Progress } from './cell.tsx'
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

const progressOf = (place: number, current: number): Progress =>
  place === current ? 'current' : place < current ? 'played' : 'ahead'

/** One step: what happens in the middle, what comes of it on each side. */
export function StepRow({ journey, address, telling, row }: Props) {
  const { setting } = address
  const { current, started } = setting
  const progress = progressOf(row.number - 1, current)
  const shared = { journey, progress, number: row.number, played: current + 1 }
  const sceneOn = (side: 'left' | 'right') =>
    started && progress === 'current' && <SceneSlot {...{ journey, setting, telling, side }} />
  return (
    <li
      id={stepId(row.step)}
      className={styles.row}
      data-progress={progress}
      aria-current={progress === 'current' ? 'step' : undefined}
    >
      <Spine journey={journey} row={row} progress={progress} to={address.with({ step: row.step })}>
        <TieLines part="spine" number={row.number} played={current + 1} />
      </Spine>
      <LaneCell side="left" lane={telling.left} cell={row.left} scene={sceneOn('left')} {...shared} />
      <LaneCell side="right" lane={telling.right} cell={row.right} scene={sceneOn('right')} {...shared} />
    </li>
  )
}

interface SpineProps {
  readonly journey: Journey
  readonly row: Row
  readonly progress: Progress
  readonly to: string
  readonly children: ReactNode
}

function Spine({ journey, row, progress, to, children }: SpineProps) {
  const { t } = useTranslation(['engine', 'replay'])
  const { time } = useFormats()
  const { channelName } = useWords(journey)
  const { kind } = row.channel
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
        <Link to={to} replace preventScrollReset>
          {row.does ?? t(`engine:actions.${row.action}`)}
        </Link>
        {progress === 'ahead' && <Hidden>{` (${t('replay:ahead')})`}</Hidden>}
      </p>
      {children}
    </div>
  )
}
