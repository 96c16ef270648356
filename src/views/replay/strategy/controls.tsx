import { type ReactNode, useId } from 'react'
import styles from './editor.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** Why it cannot be set now. */
  readonly idle?: string | null
  readonly value: Value
  readonly values: readonly (readonly [Value, string])[]
  readonly set: (value: Value) => void
}

/** One of several values. */
export function Choice<Value extends string>({ label, idle = null, value, values, set }: ChoiceProps<Value>) {
  const go = (wanted: string) => {
    const found = values.find(([each]) => each === wanted)
    if (found) set(found[0])
  }
  return (
    <Setting idle={idle}>
      {(reason) => (
        <label className={styles.rule}>
          <span>{label}</span>
          <select
            value={value}
            disabled={idle !== null}
            aria-describedby={reason}
            onChange={(event) => go(event.target.value)}
          >
            {values.map(([each, text]) => (
              <option key={each} value={each}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
    </Setting>
  )
}

interface CheckProps {
  readonly label: string
  readonly idle: string | null
  readonly isOn: boolean
  readonly set: (value: boolean) => void
}

/** Yes or no. */
export function Check({ label, idle, isOn, set }: CheckProps) {
  return (
    <Setting idle={idle}>
      {(reason) => (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={idle !== null}
            aria-describedby={reason}
            onChange={(event) => set(event.target.checked)}
          />
          <span>{label}</span>
        </label>
      )}
    </Setting>
  )
}

/** A control, and under it why it cannot be set now. */
function Setting({
  idle,
  children,
}: {
  readonly idle: string | null
  readonly children: (reason: string | undefined) => ReactNode
}) {
  const id = useId()
  return (
    <div>
      {children(idle === null ? undefined : id)}
      {idle && (
        <p id={id} className={styles.idle}>
          {idle}
        </p>
      )}
    </div>
  )
}
