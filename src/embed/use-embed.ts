import { isOpen, readTerms, type Terms } from '../presenters/embed/terms.ts'
import type { Journey } from '../presenters/journey.ts'
import type { Trend } from '../presenters/lesson/trend.ts'
import type { Row } from '../presenters/telling.ts'
import { type Stage, useStage } from '../views/present/use-stage.ts'

/** A journey in a frame: before the start, at a step, or at its end. */
export interface Embed {
  readonly stage: Stage
  readonly terms: Terms
  readonly view: 'start' | 'step' | 'end'
  readonly row: Row
  /** Is this one step all that is shown? */
  readonly isSingle: boolean
  readonly start: (predicted: Trend | null) => void
  readonly again: () => void
  readonly next: (() => void) | null
  readonly previous: (() => void) | null
  /** Shows why a step tears instead of its scenes, or the scenes again. */
  readonly turn: () => void
}

/** Reads the frame from its address; null for a journey without steps. */
export function useEmbed(journey: Journey): Embed | null {
  const stage = useStage(journey)
  const { query, telling, address, spot } = stage
  const { started } = address.setting
  const row = telling.rows[spot.place]
  if (!row) return null
  const terms = readTerms(query.search)
  const view = !started ? 'start' : spot.beat === 'end' ? 'end' : 'step'
  const [last, to] = [telling.rows.length - 1, (place: number) => () => stage.go({ place, beat: 'right' })]
  const back = view === 'end' ? spot.place : spot.place - 1
  return {
    ...{ stage, terms, view, row },
    isSingle: started && !isOpen(terms, 'step'),
    start: (second) => query.go({ step: telling.rows[0]?.step, beat: 'right', second }),
    again: () => query.go({ step: null, beat: null, second: null }),
    next: view === 'end' ? null : spot.place < last ? to(spot.place + 1) : () => stage.go({ place: last, beat: 'end' }),
    previous: back < 0 ? null : to(back),
    turn: () => stage.go({ place: spot.place, beat: spot.beat === 'why' ? 'right' : 'why' }),
  }
}
