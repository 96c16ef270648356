import { type Gap, gapKinds, type Mark, type MarkType, type Severity } from '../../engine/index.ts'
import type { Row, Telling } from '../telling.ts'

/** What the customer relies on: a gap belongs to one family (engine.md section 4). */
export type Family = (typeof gapKinds)[keyof typeof gapKinds]['family']
/** A step by its id and its number, from 1. */
export interface StepRef {
  readonly step: string
  readonly number: number
}
/** So many marks, at these steps. */
export interface Count {
  readonly marks: number
  readonly steps: readonly StepRef[]
}
/** Gaps of one family that weigh the same. */
export interface Torn extends Count {
  readonly severity: Severity
}
interface BothLanes<Item> {
  readonly left: Item
  readonly right: Item
}
/** Both lanes' marks, side by side. */
export interface MarkSheet {
  readonly totals: Readonly<Record<MarkType, BothLanes<Count>>>
  /** Only families in which a lane has gaps; in each the worst first. */
  readonly families: readonly (BothLanes<readonly Torn[]> & { readonly family: Family })[]
}

const sides = ['left', 'right'] as const
const families: readonly Family[] = ['promise', 'memory', 'story', 'trust', 'measurement']
const severities: readonly Severity[] = [4, 3, 2, 1]

/** Counts the marks of both lanes by type, the gaps also by family and severity, with the steps where they are. */
export function markSheetOf({ rows }: Pick<Telling, 'rows'>): MarkSheet {
  const inBoth = <Item>(count: (side: (typeof sides)[number]) => Item): BothLanes<Item> => ({
    left: count('left'),
    right: count('right'),
  })
  const total = (type: MarkType) => inBoth((side) => countOf(rows, side, (mark) => mark.type === type))
  return {
    totals: { gap: total('gap'), chance: total('chance'), boundary: total('boundary'), kept: total('kept') },
    families: families
      .map((family) => ({ family, ...inBoth((side) => tornOf(rows, side, family)) }))
      .filter(({ left, right }) => left.length + right.length > 0),
  }
}

function tornOf(rows: readonly Row[], side: (typeof sides)[number], family: Family): readonly Torn[] {
  const belongs = (mark: Mark): mark is Gap => mark.type === 'gap' && gapKinds[mark.kind].family === family
  return severities
    .map((severity) => ({
      severity,
      ...countOf(rows, side, (mark) => belongs(mark) && mark.severity === severity),
    }))
    .filter(({ marks }) => marks > 0)
}

function countOf(rows: readonly Row[], side: (typeof sides)[number], counts: (mark: Mark) => boolean): Count {
  const found = rows.map(({ step, number, ...cells }) => ({
    step,
    number,
    marks: cells[side].frame.marks.filter(counts).length,
  }))
  return {
    marks: found.reduce((sum, { marks }) => sum + marks, 0),
    steps: found.filter(({ marks }) => marks > 0).map(({ step, number }) => ({ step, number })),
  }
}
