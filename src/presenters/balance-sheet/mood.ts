import type { Frame, Mark } from '../../engine/index.ts'

/** The ends of the scale. */
export const moodRange = { lowest: -2, highest: 2 } as const

/** How a mark moves the mood: a knot lifts it, a tear against the customer lowers it by half its severity. */
function impulse(mark: Mark): number {
  if (mark.type === 'kept') return 0.5
  return mark.type === 'gap' && mark.harms === 'customer' ? -mark.severity / 2 : 0
}

/**
 * The customer's mood after each step, from -2 to +2: it starts at 0, halves from step to step, and the marks of a step
 * move it. A model, not a measurement.
 */
export function moodOf(frames: readonly Frame[]): readonly number[] {
  let mood = 0
  return frames.map(({ marks }) => {
    const moved = marks.reduce((sum, mark) => sum + impulse(mark), mood / 2)
    mood = Math.min(moodRange.highest, Math.max(moodRange.lowest, moved))
    return mood
  })
}
