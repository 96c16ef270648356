import { type RefObject, useState } from 'react'
import { type Move, usePlaybackKeys } from '../../../playback/keys.ts'
import { charactersPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../address.ts'
import type { StepMotion } from '../motion/step-motion.ts'
import { useLead } from './lead.ts'
import { waysFrom } from './ways.ts'

export interface Played {
  readonly region: RefObject<HTMLElement | null>
  readonly telling: Telling
  readonly address: Address
  readonly movement: StepMotion
  /** How much quicker than usual a step moves; null = it settles at once. */
  readonly factor: number | null
}

/** What the keys and the buttons of a replay do; both count from the place that was asked for last. */
export function useMoves({ region, telling, address, movement, factor }: Played) {
  const lead = useLead(address)
  const [isOpen, setOpen] = useState(false)
  const move = (move: Move) => {
    if (move === 'help') return setOpen(true)
    const ways = waysFrom(lead.place(), telling, address)
    if (move !== 'play') lead.to(ways[move])
    else if (movement.isMoving) movement.settle()
    else if (factor === null || ways.forward === null) movement.play(factor ?? 1)
    else lead.to(ways.forward)
  }
  usePlaybackKeys(region, { move, characters: useStored(charactersPreference) })
  return { lead, move, isOpen, close: () => setOpen(false) }
}
