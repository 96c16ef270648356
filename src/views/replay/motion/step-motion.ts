import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Movement } from './move-row.ts'

interface Options {
  /** Place of the current step; -1 before the start; null while nobody knows it yet. */
  readonly place: number | null
  /** How much quicker than usual; null = a step settles at once. */
  readonly factor: number | null
}

/** The movement of the current row, and how it is started and ended. */
export interface StepMotion {
  readonly isMoving: boolean
  /** Ends it: all is shown, still. */
  readonly settle: () => void
  readonly play: (factor: number) => void
}

/** Moves the row of the current step when the replay goes on by one; from anywhere else it settles at once. */
export function useStepMotion(region: RefObject<HTMLElement | null>, { place, factor }: Options): StepMotion {
  const movement = useMovement(region)
  const { settle, play } = movement
  const shown = useRef(place)
  useEffect(() => {
    const before = shown.current
    shown.current = place
    if (place === null || before === place || (before === null && place <= 0)) return
    settle()
    currentRow(region.current)?.scrollIntoView({ block: 'nearest' })
    if (factor !== null && before !== null && place === before + 1) play(factor)
  }, [region, place, factor, settle, play])
  return movement
}

const currentRow = (region: HTMLElement | null) => region?.querySelector('[aria-current="step"]')

const wantsStills = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The movement of the current row; a new one ends the one before it. */
function useMovement(region: RefObject<HTMLElement | null>): StepMotion {
  const running = useRef<Movement | null>(null)
  const request = useRef(0)
  const [isMoving, setMoving] = useState(false)
  const settle = useCallback(() => {
    request.current += 1
    running.current?.settle()
    running.current = null
    setMoving(false)
  }, [])
  const play = useCallback(
    (factor: number) => {
      settle()
      if (wantsStills()) return
      const asked = request.current
      void import('./move-row.ts').then(({ moveRow }) => {
        const row = currentRow(region.current)
        if (!row || asked !== request.current) return
        const movement = moveRow(row, factor)
        running.current = movement
        setMoving(true)
        void movement.finished.then(() => asked === request.current && settle())
      }, settle) // without the file of the movements all is shown, still
    },
    [region, settle],
  )
  useEffect(() => settle, [settle])
  return { isMoving, settle, play }
}
