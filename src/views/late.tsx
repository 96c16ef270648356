import { type ComponentType, createElement, startTransition, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWords, hasWords, type Translator } from '../i18n/add-words.ts'
import type { Namespace } from '../i18n/namespaces.ts'
import styles from './late.module.css'

interface Part<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly namespaces: readonly Namespace[]
  /** The part itself while prerendering; null in the browser, and for parts that need scripts anyway. */
  readonly prerendered: ComponentType<Props> | null
  /** Is what was prerendered to be read before the live part comes? Otherwise it stays hidden until then. */
  readonly isStillShown?: boolean
}
interface LateProps<Props> {
  /** Is it needed now? Else it comes after the first key or tap. */
  readonly isWanted: boolean
  readonly props: Props
}

/** Resolves after the reader's first key or tap; until then nothing is fetched that the first view does not need. */
const firstAct = new Promise<void>((resolve) => {
  if (typeof window === 'undefined') return
  for (const act of ['keydown', 'pointerdown']) window.addEventListener(act, () => setTimeout(resolve), { once: true })
})

/**
 * A part of a screen in a file of its own. Prerendered it is complete, for readers without scripts and for paper; the
 * browser leaves that as it stands until the live part has come.
 */
export function late<Props extends object>({ load, namespaces, prerendered, isStillShown = false }: Part<Props>) {
  const className = isStillShown ? undefined : styles.still
  let loaded: ComponentType<Props> | null = null
  /** Fetches the part and its words for a translator; throws where they cannot be reached. */
  const preload = async (translator: Translator) => {
    const [view] = await Promise.all([load(), addWords(translator, namespaces)])
    loaded = view
  }
  function Late({ isWanted, props }: LateProps<Props>) {
    const { i18n } = useTranslation()
    const still = useRef<HTMLDivElement>(null)
    const { state, retry } = useLoading(preload, isWanted, loaded !== null && hasWords(i18n, namespaces))
    if (state === 'ready' && loaded) return createElement(loaded, props)
    const isBare = isStillShown && still.current?.hasChildNodes() === false
    if (state === 'failed' && (isWanted || isBare)) return <NotFetched retry={retry} />
    if (prerendered) return <div className={className}>{createElement(prerendered, props)}</div>
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing; so React keeps what was prerendered
    return <div ref={still} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  }
  return Object.assign(Late, { preload })
}

type State = 'waiting' | 'ready' | 'failed'

function useLoading(preload: (translator: Translator) => Promise<void>, isWanted: boolean, isThere: boolean) {
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>(isThere ? 'ready' : 'waiting')
  useEffect(() => {
    if (state !== 'waiting') return
    let isHere = true
    const become = (next: State) => isHere && startTransition(() => setState(next))
    const start = () =>
      preload(i18n).then(
        () => become('ready'),
        () => become('failed'),
      )
    void (isWanted ? start() : firstAct.then(start))
    return () => {
      isHere = false
    }
  }, [preload, i18n, isWanted, state])
  return { state, retry: () => setState('waiting') }
}

/** Says that something could not be fetched, and lets it be tried again. */
export function NotFetched({ retry }: { readonly retry: () => void }) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.notFetched} role="alert">
      <p>{t('part.missing')}</p>
      <button type="button" onClick={retry}>
        {t('failure.retry')}
      </button>
    </div>
  )
}
