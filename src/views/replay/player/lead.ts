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

/** So long a page may take to follow; in ms. */
const patience = 1000

/** A lead that brings the page after it. */
function leading(first: number, follow: (place: number) => void, here: () => number): Lead {
  const place = createLive(first)
  let sent: number | null = null
  // A link that was taken in the same moment goes before: then the page never comes.
  const giveUp = (next: number) => {
    if (sent !== next || place.get() !== next) return
    sent = null
    place.set(here())
  }
  let forget = () => {}
  return {
    place,
    to: (next) => {
      if (next === null || next === place.get()) return
      forget()
      forget = afterPaint(() => {
        sent = next
        follow(next)
        setTimeout(giveUp, patience, next)
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
  const here = useEffectEvent(() => current)
  const [lead] = useState(() => leading(current, follow, here))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a what-if is another journey, also where its place is the same
  useLayoutEffect(() => lead.meet(current), [lead, current, whatIf])
  useLayoutEffect(() => () => lead.meet(lead.place.get()), [lead]) // nothing follows once the page is left
  return lead
}
