import { memo, type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Live } from '../../../ui/live.ts'
import type { Address } from '../address.ts'
import styles from './bar.module.css'
import { Buttons } from './buttons.tsx'
import { Course } from './course.tsx'
import type { Moves } from './moves.ts'
import { Settings } from './settings.tsx'
import { waysFrom } from './ways.ts'

export interface BarProps extends Moves {
  readonly journey: Journey
  readonly telling: Telling
  readonly address: Address
  readonly isMoving: Live<boolean>
  /** Shall the main button take the focus, because what had it has given way to this bar? */
  readonly wantsFocus: RefObject<boolean>
}

/** The bar that stays in sight: both lanes' balance and threads so far, and the ways on. Drawn once a step. */
export const Bar = memo(function Bar(props: BarProps) {
  const { journey, telling, address, lead, move, isMoving, isOpen, setOpen, wantsFocus } = props
  const { setting } = address
  const { t } = useTranslation('replay')
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    bar.current?.querySelector<HTMLElement>('[data-move="forward"]')?.focus({ preventScroll: true })
  })
  return (
    <nav ref={bar} className={styles.bar} aria-label={t('player.label')}>
      <Course {...{ journey, telling, setting, lead }} />
      <Buttons
        ways={waysFrom(setting.current, telling, address)}
        lanes={setting.lanes}
        move={move}
        isMoving={isMoving}
      />
      <Settings isOpen={isOpen} onClose={() => setOpen(false)} />
    </nav>
  )
})
