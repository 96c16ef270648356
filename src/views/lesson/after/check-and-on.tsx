import styles from './after.module.css'

interface Props {
  readonly check: { readonly label: string; readonly act: () => void; readonly isReady: boolean }
  /** Where it leads once the question is settled; null = to nothing, it then only keeps the focus. */
  readonly on: { readonly label: string; readonly act: () => void } | null
  readonly isSettled: boolean
}

/** Checks an answer, later leads on: one button for both, so that the focus stays where it is. */
export function CheckAndOn({ check, on, isSettled }: Props) {
  const { label, act } = isSettled && on ? on : check
  return (
    <button
      type="button"
      className={styles.on}
      disabled={!isSettled && !check.isReady}
      aria-disabled={isSettled && on === null}
      onClick={isSettled && on === null ? undefined : act}
    >
      {label}
    </button>
  )
}
