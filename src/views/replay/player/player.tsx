import type { ReactNode, RefObject } from 'react'
import { factorOf, speedPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { useHydrated } from '../../../ui/hydrated-search.ts'
import type { Address } from '../address.ts'
import { useStepMotion } from '../motion/step-motion.ts'
import { LateBar } from './late.ts'
import { useMoves } from './moves.ts'

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
  const factor = factorOf(useStored(speedPreference))
  const isHydrated = useHydrated()
  const motion = useStepMotion(region, { place: isHydrated ? shown : null, factor })
  const moves = useMoves({ region, telling, address, motion, factor })
  if (!address.setting.started) return children
  return <LateBar isWanted props={{ ...moves, journey, telling, address, wantsFocus, isMoving: motion.isMoving }} />
}
