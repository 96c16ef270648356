import type { Cell, Row, Telling } from './telling.ts'

export type Side = 'left' | 'right'
/** A line from the step at which a fact was told to the step at which it tore. */
export interface Tie {
  /** The sign that both ends carry: A, B, C …, one alphabet for both lanes. */
  readonly sign: string
  readonly side: Side
  /** Number of the step at which the fact was told. */
  readonly from: number
  /** Number of the step at which it tore. */
  readonly to: number
  /** Which of the parallel lines it runs on, from 0. */
  readonly track: number
}
/** How a tie passes a step. */
export type TiePart = 'start' | 'through' | 'end'

/** So many lines fit side by side; further ones share the last. */
export const tracks = 4

/** Every tie of a replay, in the order of its tears; the same for any step that is shown. */
export function tiesOf({ rows }: Pick<Telling, 'rows'>): readonly Tie[] {
  const spans = (['left', 'right'] as const).map((side) => spansOf(rows, side))
  return spans.flatMap((lane) => laid(lane)).map((tie, place) => ({ ...tie, sign: signAt(place) }))
}

type Span = Pick<Tie, 'side' | 'from' | 'to'>

/** Two tears of one fact at one step are one line. */
function spansOf(rows: readonly Row[], side: Side): readonly Span[] {
  const numbers = new Map(rows.map(({ step, number }) => [step, number]))
  return rows.flatMap((row) =>
    [...new Set(toldAt(row[side]))].flatMap((step) => {
      const from = numbers.get(step)
      return from === undefined || from >= row.number ? [] : [{ side, from, to: row.number }]
    }),
  )
}

const toldAt = ({ frame }: Cell): readonly string[] =>
  frame.marks.flatMap((mark) => (mark.type === 'gap' && mark.fact ? [mark.fact.step] : []))

/** Gives every span the first track that is free from its told step to its tear; short ones lie nearest to the thread. */
function laid(spans: readonly Span[]): readonly Omit<Tie, 'sign'>[] {
  const busy: Span[][] = Array.from({ length: tracks }, () => [])
  const order = [...spans].sort((one, other) => one.to - one.from - (other.to - other.from))
  const places = new Map<Span, number>()
  for (const span of order) {
    const free = busy.findIndex((lane) => lane.every((other) => other.to <= span.from || other.from >= span.to))
    const track = free < 0 ? tracks - 1 : free
    busy[track]?.push(span)
    places.set(span, track)
  }
  return spans.map((span) => ({ ...span, track: places.get(span) ?? 0 }))
}

/** A to Z, then A2 to Z2, and so on. */
function signAt(place: number): string {
  const round = Math.floor(place / 26) + 1
  return String.fromCharCode(65 + (place % 26)) + (round > 1 ? round : '')
}

/** How a tie passes the step with this number; null = not at all. */
export function partAt({ from, to }: Tie, number: number): TiePart | null {
  if (number < from || number > to) return null
  if (number === from) return 'start'
  return number === to ? 'end' : 'through'
}
