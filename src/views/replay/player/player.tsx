import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Moves, usePlaybackKeys } from '../../../playback/keys.ts'
import { charactersPreference, factorOf, speedPreference } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { useHydrated } from '../../../ui/hydrated-search.ts'
import type { Address } from '../address.ts'
import { useStepMotion } from '../motion/step-motion.ts'
import { Buttons } from './buttons.tsx'
import { Course } from './course.tsx'
import { useWays } from './moves.ts'
import styles from './player.module.css'
import { Settings } from './settings.tsx'

interface Props {
  readonly region: RefObject<HTMLElement | null>
  readonly journey: Journey
  readonly telling: Telling
  readonly address: Address
  /** What stands here before the start. */
  readonly children: ReactNode
}

/** The bar that stays in sight: both lanes' balance and threads so far, and the ways on. */
export function Player({ region, journey, telling, address, children }: Props) {
  const { t } = useTranslation('replay')
  const ways = useWays(address, telling)
  const speed = useStored(speedPreference)
  const characters = useStored(charactersPreference)
  const isHydrated = useHydrated()
  const { started, current } = address.setting
  const place = started ? current : -1
  const motion = useStepMotion(region, { place: isHydrated ? place : null, factor: factorOf(speed) })
  const [isOpen, setOpen] = useState(false)
  const moves = useMemo((): Moves => {
    const again = () => motion.play(factorOf(speed) ?? 1)
    const on = speed === 'click' ? again : (ways.forward ?? again)
    return { ...ways, play: motion.isMoving ? motion.settle : on, help: () => setOpen(true) }
  }, [ways, motion, speed])
  usePlaybackKeys(region, { moves: started ? moves : null, characters })
  if (!started) return children
  return (
    <nav className={styles.player} aria-label={t('player.label')}>
      <Course journey={journey} telling={telling} setting={address.setting} onSeek={ways.to} />
      <Buttons moves={moves} isMoving={motion.isMoving} />
      <Settings isOpen={isOpen} onClose={() => setOpen(false)} />
    </nav>
  )
}
