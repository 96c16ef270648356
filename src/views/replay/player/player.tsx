import { type ReactNode, type RefObject, useState } from 'react'
import { type Move, usePlaybackKeys } from '../../../playback/keys.ts'
import { charactersPreference, factorOf, speedPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { useHydrated } from '../../../ui/hydrated-search.ts'
import type { Address } from '../address.ts'
import { useStepMotion } from '../motion/step-motion.ts'
import { LateBar } from './late.ts'
import { useLead } from './lead.ts'
import { waysFrom } from './ways.ts'

interface Props {
  readonly region: RefObject<HTMLElement | null>
  readonly journey: Journey
  readonly telling: Telling
  readonly address: Address
  /** The place whose row is drawn; it follows the address a moment later. */
  readonly shown: number
  readonly wantsFocus: RefObject<boolean>
  /** What stands here before the start. */
  readonly children: ReactNode
}

/** Plays the journey by keys and by its bar, which is fetched at the start. */
export function Player({ region, journey, telling, address, shown, wantsFocus, children }: Props) {
  const lead = useLead(address)
  const factor = factorOf(useStored(speedPreference))
  const characters = useStored(charactersPreference)
  const isHydrated = useHydrated()
  const { started } = address.setting
  const { play, settle, isMoving } = useStepMotion(region, {
    place: isHydrated ? shown : null,
    factor,
  })
  const [isOpen, setOpen] = useState(false)
  const move = (move: Move) => {
    if (move === 'help') return setOpen(true)
    const ways = waysFrom(lead.place(), telling, address)
    if (move !== 'play') lead.to(ways[move])
    else if (isMoving) settle()
    else if (factor === null || ways.forward === null) play(factor ?? 1)
    else lead.to(ways.forward)
  }
  usePlaybackKeys(region, { move: started ? move : null, characters })
  if (!started) return children
  return (
    <LateBar
      isWanted
      props={{
        ...{ journey, telling, address, lead, move, isMoving, isOpen, wantsFocus },
        onClose: () => setOpen(false),
      }}
    />
  )
}
