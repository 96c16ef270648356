import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { addWords, hasWords, type Translator } from './add-words.ts'
import type { Namespace } from './namespaces.ts'

/** A part of a page that is fetched, with its words, when it is first wanted. */
export interface Deferred<Part> {
  readonly fetch: (translator: Translator) => Promise<void>
  /** The part, once it is here with its words in the language of the translator. */
  readonly ready: (translator: Translator) => Part | null
  readonly hasFailed: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** Names a part, how to load it, and the words it needs. */
export function defer<Part>(load: () => Promise<Part>, namespaces: readonly Namespace[] = []): Deferred<Part> {
  const listeners = new Set<() => void>()
  let part: Part | null = null
  let hasFailed = false
  return {
    async fetch(translator) {
      try {
        const [loaded] = await Promise.all([load(), addWords(translator, namespaces)])
        part = loaded
        hasFailed = false
      } catch {
        hasFailed = true
      }
      for (const listener of listeners) listener()
    },
    ready: (translator) => (hasWords(translator, namespaces) ? part : null),
    hasFailed: () => hasFailed,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The part, fetched once it is wanted; null until it is here, and while prerendering and hydrating. */
export function useDeferred<Part>(deferred: Deferred<Part>, isWanted = true) {
  const { i18n: translator } = useTranslation()
  const part = useSyncExternalStore(
    deferred.subscribe,
    () => deferred.ready(translator),
    () => null,
  )
  const failed = useSyncExternalStore(deferred.subscribe, deferred.hasFailed, () => false)
  const isMissing = isWanted && part === null
  useEffect(() => {
    if (isMissing) void deferred.fetch(translator)
  }, [deferred, translator, isMissing])
  return { part, failed, retry: () => void deferred.fetch(translator) }
}
