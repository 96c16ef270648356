import type { MouseEvent } from 'react'
import type { Outcome } from '../../population/crowd.ts'
import styles from './crowd.module.css'

const columns = 40
const step = 10

/** One shape an outcome, so that nothing hangs on colour: full, ring, square, speck. */
const shapes: Readonly<Record<Outcome, string>> = {
  whole: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  part: 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0zm1.4 0a1.6 1.6 0 1 1 3.200 0a1.6 1.6 0 1 1-3.200 0z',
  five: 'm-3.500-3.500h7v7h-7zm1.500 1.500v4h4v-4z',
  none: 'm-.7 0a.7.7 0 1 0 1.400 0a.7.7 0 1 0-1.400 0z',
}

interface Props {
  readonly all: readonly Outcome[]
  readonly label: string
  /** From 1. */
  readonly chosen: number
  readonly choose: (number: number) => void
}

const centre = (place: number) => ({
  x: (place % columns) * step + step / 2,
  y: Math.floor(place / columns) * step + step / 2,
})

/** A field of dots, one a person; the number field beside it does the same for keys. */
export function Dots({ all, label, chosen, choose }: Props) {
  const height = Math.ceil(all.length / columns) * step
  const pick = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const { left, top, width } = currentTarget.getBoundingClientRect()
    const scale = (columns * step) / width
    const column = Math.floor(((clientX - left) * scale) / step)
    const row = Math.floor(((clientY - top) * scale) / step)
    choose(Math.min(row * columns + column + 1, all.length))
  }
  const path = all.map((outcome, place) => `M${centre(place).x} ${centre(place).y}${shapes[outcome]}`).join('')
  const { x, y } = centre(chosen - 1)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number field below does the same for keys
    <svg
      className={styles.dots}
      viewBox={`0 0 ${columns * step} ${height}`}
      role="img"
      aria-label={label}
      onClick={pick}
    >
      <path fillRule="evenodd" d={path} />
      <circle className={styles.pointer} cx={x} cy={y} r={5.5} />
    </svg>
  )
}
