import { useEffectEvent, useLayoutEffect, useState } from 'react'
import { afterPaint } from '../../../ui/after-paint.ts'
import { createLive, type Live } from '../../../ui/live.ts'
import type { Address } from '../address.ts'

/**
 * The place that was asked for last, from 0. The bar shows it with the very next picture, and every press counts from
 * it; the address, and with it the page, follows once that picture is on the screen.
 */
export interface Lead {
  readonly place: Live<number>
  /** Goes to a place; null = nowhere. */
  readonly to: (place: number | null) => void
  /** The page has come to a place; unless it has followed, what was asked for before is over. */
  readonly meet: (place: number) => void
}

/** A lead that brings the page after it. */
function leading(first: number, follow: (place: number) => void): Lead {
  const place = createLive(first)
  let sent: number | null = null
  let forget = () => {}
  return {
    place,
    to: (next) => {
      if (next === null || next === place.get()) return
      forget()
      forget = afterPaint(() => {
        sent = next
        follow(next)
      })
      place.set(next)
    },
    meet: (next) => {
      const isFollowing = next === sent // then somebody may have asked for more meanwhile
      sent = null
      if (isFollowing) return
      forget()
      place.set(next)
    },
  }
}

/** The lead of this replay: it goes on from where the address stands, wherever that was changed. */
export function useLead({ setting: { current, scenario, whatIf }, go }: Address): Lead {
  const follow = useEffectEvent((place: number) => go({ step: scenario.steps[place]?.id ?? null }))
  const [lead] = useState(() => leading(current, follow))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a what-if is another journey, also where its place is the same
  useLayoutEffect(() => lead.meet(current), [lead, current, whatIf])
  useLayoutEffect(() => () => lead.meet(lead.place.get()), [lead]) // nothing follows once the page is left
  return lead
}
