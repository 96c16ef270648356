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
