import { animate } from 'framer-motion/dom/mini'

/** A running movement: how to end it at once, and when it has ended by itself. */
export interface Movement {
  readonly settle: () => void
  readonly finished: Promise<unknown>
}
interface Act {
  readonly parts: readonly Element[]
  readonly frames: (part: Element) => Record<string, string[] | number[]>
  /** At usual speed; learning.md D17 wants 0.3 to 1.2. */
  readonly seconds: number
}

/** Lets the current step arrive: first on the left, then on the right, one thing at a time (learning.md D16). */
export function moveRow(row: Element, factor: number): Movement {
  let delay = 0
  const running = [...row.querySelectorAll(':scope > [role="group"]')].flatMap(actsOf).flatMap((act) => {
    const timing = { duration: act.seconds / factor, delay, ease: 'easeInOut' } as const
    delay += timing.duration
    return act.parts.map((part) => animate(part, act.frames(part), timing))
  })
  return {
    settle: () => {
      for (const animation of running) animation.complete()
    },
    finished: Promise.all(running),
  }
}

/** What moves in one lane, in order: the thread runs on, facts travel, the thread gives way, then it is said what came of it. */
function actsOf(lane: Element): readonly Act[] {
  const parts = (name: string) => [...lane.querySelectorAll(`[data-motion="${name}"]`)]
  const acts: readonly Act[] = [
    { parts: parts('strand'), seconds: 0.3, frames: () => ({ transform: ['scaleY(0)', 'scaleY(1)'] }) },
    { parts: parts('card'), seconds: 0.3, frames: () => ({ opacity: [0, 1] }) },
  ]
  return acts.filter((act) => act.parts.length > 0)
}
