import { animate } from 'framer-motion/dom/mini'
import { actsOf } from './acts.ts'

/** A running movement: how to end it at once, and when it has ended by itself. */
export interface Movement {
  readonly settle: () => void
  readonly finished: Promise<unknown>
}

/** Lets the current step arrive: first on the left, then on the right, one thing at a time (learning.md D16). */
export function moveRow(row: Element, factor: number): Movement {
  let delay = 0
  const running = [...row.querySelectorAll(':scope > [role="group"]')].flatMap(actsOf).flatMap((act) => {
    const timing = { duration: act.seconds / factor, delay, ease: 'easeInOut' } as const
    delay += timing.duration
    return act.parts.map((part) => animate(part, act.frames, timing))
  })
  return {
    settle: () => {
      for (const animation of running) animation.complete()
    },
    finished: Promise.all(running),
  }
}
