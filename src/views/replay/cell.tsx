import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Cell, Lane, Line } from '../../presenters/telling.ts'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { Strand } from '../../ui/strand.tsx'
import { Term } from '../../ui/term.tsx'
import { WhyFold } from '../lesson/why-fold.tsx'
import styles from './cell.module.css'
import type { Progress } from './progress.ts'
import { Reasons } from './reasons.tsx'
import { TieEnds, TieLines } from './ties.tsx'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  /** Are the reasons folded away, until the reader has explained it? */
  readonly isFolded: boolean
  readonly lane: Lane
  readonly side: 'left' | 'right'
  readonly cell: Cell
  /** The step's number. */
  readonly number: number
  readonly progress: Progress
  /** What the customer sees here; only at the current step. */
  readonly scene: ReactNode
  /** What the reader expects here. */
  readonly children: ReactNode
  /** Every channel's desk; only at the current step. */
  readonly desks: ReactNode
}

/** One step in one lane: a room of its own, or a piece of the one cloth, with the thread beside it. */
export function LaneCell(props: Props) {
  const { journey, isFolded, lane, side, cell, number, progress, scene, desks, children } = props
  const { strategyName } = useWords(journey)
  const name = strategyName(lane.strategy)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups what one lane shows
    <div role="group" aria-label={name} className={`${styles.cell} ${styles[side]}`} data-fabric={lane.fabric}>
      <div className={styles.outcome}>
        <div className={styles.card} data-motion="card">
          <p className={styles.lane} aria-hidden="true">
            {name}
          </p>
          {scene}
          {cell.lines.map((line) => (
            <Sentence key={line.sign + line.generic} line={line} cell={cell} journey={journey} />
          ))}
          {progress !== 'ahead' && children}
          <TieEnds side={side} number={number} />
          {desks}
          <div className={styles.reasons}>
            {cell.reasons.length > 0 && (
              <WhyFold isFolded={isFolded}>
                <Reasons reasons={cell.reasons} journey={journey} />
              </WhyFold>
            )}
          </div>
        </div>
        <div className={styles.strand}>
          <Strand sign={cell.sign} hasNeedle={progress === 'current'} />
        </div>
      </div>
      {progress === 'ahead' && children}
      <TieLines part={side} number={number} />
    </div>
  )
}

function Sentence({ line, cell, journey }: { readonly line: Line; readonly cell: Cell; readonly journey: Journey }) {
  const { t } = useTranslation('engine')
  const { lineText } = useWords(journey)
  const { sign } = line
  const gap = cell.frame.marks.find((mark) => mark.type === 'gap' && line.generic === `kinds.${mark.kind}.seen`)
  return (
    <>
      {sign !== 'plain' && (
        <p className={styles.mark}>
          <MarkLabel sign={sign}>{t(`marks.${sign}`)}</MarkLabel>
          {gap?.type === 'gap' && (
            <span className={styles.kind}>
              <Term id={gap.kind}>{t(`kinds.${gap.kind}.name`)}</Term>
              {` · ${t(`severities.${gap.severity}`)}`}
            </span>
          )}
        </p>
      )}
      <p>{lineText(line)}</p>
    </>
  )
}
