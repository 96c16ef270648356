import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { type Moves, usePlaybackKeys } from '../../../playback/keys.ts'
import { charactersPreference, factorOf, speedPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { useHydrated } from '../../../ui/hydrated-search.ts'
import type { Address } from '../address.ts'
import { useStepMotion } from '../motion/step-motion.ts'
import { LateBar } from './late.ts'
import { useWays } from './moves.ts'

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
  const ways = useWays(address, telling)
  const speed = useStored(speedPreference)
  const characters = useStored(charactersPreference)
  const isHydrated = useHydrated()
  const { started } = address.setting
  const motion = useStepMotion(region, { place: isHydrated ? shown : null, factor: factorOf(speed) })
  const [isOpen, setOpen] = useState(false)
  const moves = useMemo((): Moves => {
    const again = () => motion.play(factorOf(speed) ?? 1)
    const on = speed === 'click' ? again : (ways.forward ?? again)
    return { ...ways, play: motion.isMoving ? motion.settle : on, help: () => setOpen(true) }
  }, [ways, motion, speed])
  usePlaybackKeys(region, { moves: started ? moves : null, characters })
  if (!started) return children
  return (
    <LateBar
      isWanted
      props={{
        ...{ journey, telling, moves, isOpen, wantsFocus },
        setting: address.setting,
        isMoving: motion.isMoving,
        onSeek: ways.to,
        onClose: () => setOpen(false),
      }}
    />
  )
}
