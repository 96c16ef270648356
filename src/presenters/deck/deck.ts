import type { Sign } from '../outcome.ts'
import type { PosterCell, PosterLane } from '../poster/index.ts'

/** One step on a slide: the journey above, both lanes below, what to say in the notes. */
export interface StepSlide {
  readonly place: string
  readonly does: string
  readonly left: PosterCell
  readonly right: PosterCell
  readonly notes: string
}
/** A journey as slides, in words of one language. */
export interface Deck {
  readonly language: string
  readonly brand: string
  readonly title: string
  readonly persona: string
  readonly question: string
  readonly left: PosterLane
  readonly right: PosterLane
  readonly steps: readonly StepSlide[]
  readonly labels: Readonly<Record<'balance' | 'strategy' | 'result' | 'learning' | 'sources', string>>
  readonly learning: string
  /** The statements it rests on, each with its id. */
  readonly sources: readonly { readonly id: string; readonly text: string }[]
  /** Model note and the address that leads back. */
  readonly foot: readonly string[]
}

/** So many statements fit on one slide. */
export const sourcesPerSlide = 7

/** A stroke of the thread, in shares of a box one wide and one high; runs downwards. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

/** The thread of a sign as straight strokes, for programs whose shapes are lines: whole, torn, a loose end, a hem. */
export const strokesOf: Readonly<Record<Sign, readonly Stroke[]>> = {
  plain: [[0.5, 0, 0.5, 1]],
  kept: [[0.5, 0, 0.5, 1]],
  gap: [
    [0.5, 0, 0.5, 0.34],
    [0.5, 0.34, 0.2, 0.46],
    [0.5, 0.34, 0.55, 0.48],
    [0.5, 0.34, 0.85, 0.44],
    [0.5, 0.66, 0.15, 0.56],
    [0.5, 0.66, 0.45, 0.52],
    [0.5, 0.66, 0.8, 0.54],
    [0.5, 0.66, 0.5, 1],
  ],
  chance: [
    [0.5, 0, 0.5, 1],
    [0.5, 0.3, 0.85, 0.45],
    [0.85, 0.45, 0.8, 0.58],
  ],
  boundary: [
    [0.5, 0, 0.5, 0.38],
    [0.5, 0.62, 0.5, 1],
  ],
}
