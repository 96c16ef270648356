import type { Tears } from '../../../presenters/tears.ts'
import styles from './threads.module.css'

interface Props {
  readonly tears: Tears
  /** The current step, from 1. */
  readonly current: number
  readonly total: number
}

/** Both threads of the journey from its first to its last step: whole, torn, and dotted where nobody has been yet. */
export function Threads({ tears, current, total }: Props) {
  const at = (step: number) => `${(100 * (step - 1)) / Math.max(1, total - 1)}%`
  return (
    <svg className={styles.threads} aria-hidden="true" focusable="false">
      {([tears.left, tears.right] as const).map((torn, lane) => (
        <svg key={lane === 0 ? 'left' : 'right'} y={lane === 0 ? '25%' : '75%'} overflow="visible" aria-hidden="true">
          <line className={styles.ahead} x1={at(current)} x2="100%" />
          <line className={styles.played} x1="0%" x2={at(current)} />
          {torn.map((step) => (
            <svg key={step} x={at(step)} overflow="visible" aria-hidden="true">
              <path className={styles.hole} d="M-6.5 0H6.5" />
              <path
                className={styles.fibres}
                d="M-6.5 0C-4 0-4-3-1.5-5M-6.5 0C-4 0-3-1-.5-.5M-6.5 0C-4 0-4 3-2 4.5M6.5 0C4 0 4-3 2-4M6.5 0C4 0 3 1 .5 1M6.5 0C4 0 4 3 1.5 5.5"
              />
            </svg>
          ))}
        </svg>
      ))}
    </svg>
  )
}
