import { type RefObject, useEffect, useRef, useState } from 'react'
import { createLive, type Live } from '../../../ui/live.ts'
import type { Movement } from './move-row.ts'

/** The movement of the current row, and how it is started and ended. */
export interface StepMotion {
  readonly isMoving: Live<boolean>
  /** Ends it: all is shown, still. */
  readonly settle: () => void
  /** Starts it, so many times as quick as usual; a new one ends the one before it. */
  readonly play: (factor: number) => void
}

interface Options {
  /** Place of the current step; -1 before the start; null while nobody knows it yet. */
  readonly place: number | null
  /** How much quicker than usual; null = a step settles at once. */
  readonly factor: number | null
}

/** Moves the row of the current step when the replay goes on by one; from anywhere else it settles at once. */
export function useStepMotion(region: RefObject<HTMLElement | null>, { place, factor }: Options): StepMotion {
  const [motion] = useState(() => motionIn(region))
  const { settle, play } = motion
  const shown = useRef(place)
  useEffect(() => settle, [settle])
  useEffect(() => {
    const before = shown.current
    shown.current = place
    if (place === null || before === place || (before === null && place <= 0)) return
    settle()
    bringIntoSight(currentRow(region.current))
    if (factor !== null && before !== null && place === before + 1) play(factor)
  }, [region, place, factor, settle, play])
  return motion
}

const currentRow = (region: HTMLElement | null) => region?.querySelector('[aria-current="step"]')

/** A row that is taller than the room between heads and bar begins at its beginning, with who does what and where. */
function bringIntoSight(row: Element | null | undefined) {
  if (!row) return
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const room = window.innerHeight - Number.parseFloat(scrollPaddingTop) - Number.parseFloat(scrollPaddingBottom)
  const isTall = row.getBoundingClientRect().height > room
  row.scrollIntoView({ block: isTall ? 'start' : 'nearest' })
}

const wantsStills = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

function motionIn(region: RefObject<HTMLElement | null>): StepMotion {
  const isMoving = createLive(false)
  let running: Movement | null = null
  let request = 0
  const settle = () => {
    request += 1
    running?.settle()
    running = null
    isMoving.set(false)
  }
  const play = (factor: number) => {
    settle()
    if (wantsStills()) return
    const asked = request
    void import('./move-row.ts').then(({ moveRow }) => {
      const row = currentRow(region.current)
      if (!row || asked !== request) return
      const movement = moveRow(row, factor)
      running = movement
      isMoving.set(true)
      void movement.finished.then(() => asked === request && settle())
    }, settle) // without the file of the movements all is shown, still
  }
  return { isMoving, settle, play }
}
