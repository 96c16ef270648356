import { Component, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './failure.module.css'

/** Marks that a page could not be fetched, in contrast to a fault of our own. */
export class Unreachable extends Error {}

/** Loads again from the address, which holds the whole state; says so where there is still no connection. */
async function reload(still: () => void) {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  if (answer) location.reload()
  else still()
}

function Failure({ kind }: { readonly kind: 'unreachable' | 'broken' }) {
  const { t } = useTranslation()
  const [tries, setTries] = useState(0)
  return (
    <section className={styles.failure} role="alert">
      <h1>{t(`failure.${kind}.title`)}</h1>
      <p>{t(`failure.${kind}.text`)}</p>
      <button type="button" onClick={() => void reload(() => setTries(tries + 1))}>
        {t('failure.retry')}
      </button>
      {tries > 0 && <p key={tries}>{t('failure.still')}</p>}
    </section>
  )
}

interface Props {
  readonly children: ReactNode
  readonly onLeave?: () => void
}

/** Shows plain words where a page fails; only a class can catch for React. */
export class FailureBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override componentWillUnmount() {
    if (this.state.error !== null) this.props.onLeave?.()
  }
  override render() {
    const { error }: { readonly error: unknown } = this.state
    if (error === null) return this.props.children
    return <Failure kind={error instanceof Unreachable ? 'unreachable' : 'broken'} />
  }
}
