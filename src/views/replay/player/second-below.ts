import { type RefObject, useEffect, useState } from 'react'

/** How much of a lane must show above the bar to be seen, in pixels. */
const glimpse = 64

/** The second lane of the current step, where lanes stand under each other. */
function stackedLane(region: Element | null | undefined): Element | null {
  const [first, second] = region?.querySelectorAll('[aria-current="step"] [role="group"]') ?? []
  if (!first || !second) return null
  const isStacked = second.getBoundingClientRect().top >= first.getBoundingClientRect().bottom - 1 // as fractions of a pixel differ
  return isStacked ? second : null
}

/** That lane while it lies below the bar, so that nobody has seen it yet; null = nothing is left to be seen. */
export function useSecondBelow(button: RefObject<HTMLElement | null>): Element | null {
  const [below, setBelow] = useState<Element | null>(null)
  useEffect(() => {
    const bar = button.current?.closest('nav')
    const region = bar?.closest('section')
    if (!bar || !region || typeof IntersectionObserver === 'undefined') return
    const sight = new IntersectionObserver(
      (news) => {
        const lane = news.at(-1) // the latest; before it may be one about the step that was left
        if (!lane?.rootBounds) return
        setBelow(!lane.isIntersecting && lane.boundingClientRect.top >= lane.rootBounds.bottom - 1 ? lane.target : null)
      },
      { rootMargin: `0px 0px -${bar.offsetHeight + glimpse}px 0px` },
    )
    const look = () => {
      sight.disconnect()
      const lane = stackedLane(region)
      if (lane) sight.observe(lane)
      else setBelow(null)
    }
    const steps = new MutationObserver(look)
    steps.observe(region, { subtree: true, attributeFilter: ['aria-current'] })
    look()
    return () => {
      sight.disconnect()
      steps.disconnect()
    }
  }, [button])
  return below
}
