import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import styles from './bar.module.css'
import { Buttons } from './buttons.tsx'
import { Course } from './course.tsx'
import { type Played, useMoves } from './moves.ts'
import { Settings } from './settings.tsx'
import { waysFrom } from './ways.ts'

export interface BarProps extends Played {
  readonly journey: Journey
  /** Shall the main button take the focus, because what had it has given way to this bar? */
  readonly wantsFocus: RefObject<boolean>
}

/** The bar that stays in sight: both lanes' balance and threads so far, and the ways on; the keys come with it. */
export function Bar({ journey, wantsFocus, ...played }: BarProps) {
  const { telling, address, movement } = played
  const { setting } = address
  const { t } = useTranslation('replay')
  const { lead, move, isOpen, close } = useMoves(played)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    bar.current?.querySelector<HTMLElement>('[data-move="forward"]')?.focus({ preventScroll: true })
  })
  return (
    <nav ref={bar} className={styles.bar} aria-label={t('player.label')}>
      <Course {...{ journey, telling, setting, lead }} />
      <Buttons ways={waysFrom(setting.current, telling, address)} move={move} isMoving={movement.isMoving} />
      <Settings isOpen={isOpen} onClose={close} />
    </nav>
  )
}
