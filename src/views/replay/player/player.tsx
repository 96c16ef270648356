import type { ReactNode, RefObject } from 'react'
import { factorOf, speedPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { useHydrated } from '../../../ui/hydrated-search.ts'
import type { Address } from '../address.ts'
import { useStepMotion } from '../motion/step-motion.ts'
import { LateBar } from './late.ts'

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

/** Moves the rows of the journey; once it has started, keys and a bar, which are fetched then, lead through it. */
export function Player({ shown, children, ...props }: Props) {
  const factor = factorOf(useStored(speedPreference))
  const isHydrated = useHydrated()
  const movement = useStepMotion(props.region, { place: isHydrated ? shown : null, factor })
  if (!props.address.setting.started) return children
  return <LateBar isWanted props={{ ...props, movement, factor }} />
}
