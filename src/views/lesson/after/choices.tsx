import { useId } from 'react'
import styles from './choices.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
}
interface Props {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly choose: (id: string) => void
  /** Is the answer settled? */
  readonly isFixed?: boolean
  /** Are the answers short enough to stand side by side? */
  readonly isCompact?: boolean
}

/** One question with its answers, one of which can be chosen. */
export function Choices({ legend, choices, chosen, choose, isFixed = false, isCompact = false }: Props) {
  const name = useId()
  return (
    <fieldset className={styles.choices} disabled={isFixed} data-compact={isCompact || undefined}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
