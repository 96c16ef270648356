import { useId } from 'react'
import styles from './drawing.module.css'

interface Props {
  /** Size of the drawing; 16 units are as wide as a letter is high, so every drawing has the same line weight. */
  readonly size: readonly [width: number, height: number]
  /** Outlines, filled with paper. */
  readonly shape?: string
  /** Lines only. */
  readonly line?: string
  /** Filled with ink. */
  readonly ink?: string
}

/** One drawing of the set: one line weight, round joints, ink on paper. It accompanies words, so listeners skip it. */
export function Drawing({ size: [width, height], shape, line, ink }: Props) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}em`}
      height={`${height / 16}em`}
      aria-hidden="true"
      focusable="false"
    >
      {shape && <path d={shape} />}
      {line && <path className={styles.line} d={line} />}
      {ink && <path className={styles.ink} d={ink} />}
    </svg>
  )
}

interface BandProps {
  /** Size of the piece that repeats, in the units of a drawing. */
  readonly piece: readonly [width: number, height: number]
  readonly line: string
  /** Which way it runs: along the text, or down beside it. */
  readonly runs: 'along' | 'down'
}

/** A drawing that repeats for as long as there is room: the edge of an awning, the teeth of a receipt, the rings of a notebook. */
export function Band({ piece: [width, height], line, runs }: BandProps) {
  const id = useId()
  const isAlong = runs === 'along'
  const [wide, high] = [`${width / 16}em`, `${height / 16}em`]
  return (
    <svg
      className={styles.drawing}
      width={isAlong ? '100%' : wide}
      height={isAlong ? high : '100%'}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={wide} height={high} viewBox={`0 0 ${width} ${height}`} patternUnits="userSpaceOnUse">
        <path d={line} />
      </pattern>
      <rect className={styles.band} width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
