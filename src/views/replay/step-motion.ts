import { type RefObject, useEffect, useRef } from 'react'

/** How long one movement lasts, in seconds; the lanes move one after the other. */
const seconds = 0.4

/** Lets a new step arrive: first on the left, then on the right. What moves decides nothing; without motion all is there. */
export function useStepMotion(region: RefObject<HTMLElement | null>, step: string | undefined): void {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const row = region.current?.querySelector('[aria-current="step"]')
    if (!row) return
    row.scrollIntoView({ block: 'nearest' })
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const moving = moveRow(row)
    return () => void moving.then((stop) => stop())
  }, [region, step])
}

async function moveRow(row: Element): Promise<() => void> {
  const { animate } = await import('framer-motion/dom/mini')
  const running = [...row.querySelectorAll('[role="group"]')].flatMap((lane, place) => {
    const timing = { duration: seconds, delay: place * seconds, ease: 'easeOut' } as const
    const strand = lane.querySelector('[data-motion="strand"]')
    const card = lane.querySelector('[data-motion="card"]')
    return [
      strand && animate(strand, { clipPath: ['inset(0 0 100% 0)', 'inset(0 0 0% 0)'] }, timing),
      card && animate(card, { opacity: [0, 1] }, timing),
    ].filter((animation) => animation !== null)
  })
  return () => {
    for (const animation of running) animation.complete()
  }
}
