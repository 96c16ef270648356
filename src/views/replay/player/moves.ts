import { type RefObject, useCallback, useState } from 'react'
import { type Move, usePlaybackKeys } from '../../../playback/keys.ts'
import { charactersPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../address.ts'
import type { StepMotion } from '../motion/step-motion.ts'
import { type Lead, useLead } from './lead.ts'
import { waysFrom } from './ways.ts'

interface Played {
  readonly region: RefObject<HTMLElement | null>
  readonly telling: Telling
  readonly address: Address
  readonly motion: StepMotion
  /** How much quicker than usual a step moves; null = it settles at once. */
  readonly factor: number | null
}

/** What keys and buttons do; none of it is new before another address is read, so that nothing is drawn for it. */
export interface Moves {
  readonly lead: Lead
  readonly move: (move: Move) => void
  /** Is the dialog of keys and speed open? */
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

/** After the last step: to the second lane, or to what remains. */
function goBeyond() {
  const heading = document.getElementById('second') ?? document.getElementById('ending')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** The headings after the last step go with the step; the bar then takes the focus, so that its keys are still heard. */
function comeBack() {
  if (!document.activeElement?.matches('#second, #ending')) return
  document.querySelector<HTMLElement>('[data-move="forward"]')?.focus({ preventScroll: true })
}

/** Leads through a replay by keys, and by whatever else calls `move`; both count from the place asked for last. */
export function useMoves({ region, telling, address, motion, factor }: Played): Moves {
  const lead = useLead(address)
  const [isOpen, setOpen] = useState(false)
  const move = useCallback(
    (move: Move) => {
      if (move === 'help') return setOpen(true)
      const ways = waysFrom(lead.place.get(), telling, address)
      if (move === 'back' || move === 'first' || move === 'previousTear') comeBack()
      if (move === 'forward' && ways.forward === null) goBeyond()
      else if (move !== 'play') lead.to(ways[move])
      else if (motion.isMoving.get()) motion.settle()
      else if (factor === null || ways.forward === null) motion.play(factor ?? 1)
      else lead.to(ways.forward)
    },
    [lead, telling, address, motion, factor],
  )
  const characters = useStored(charactersPreference)
  usePlaybackKeys(region, { move: address.setting.started ? move : null, characters })
  return { lead, move, isOpen, setOpen }
}
