import type { i18n } from 'i18next'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage } from './language.ts'
import type { Namespace } from './namespaces.ts'
import { loadWords } from './words.ts'

/** A part of a page that is fetched, with its words, when it is first wanted. */
export interface Deferred<Part> {
  readonly fetch: (translator: i18n) => Promise<void>
  /** The part, once it is here with its words in the language of the translator. */
  readonly ready: (translator: i18n) => Part | null
  readonly hasFailed: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** Names a part, how to load it, and the words it needs. */
export function defer<Part>(load: () => Promise<Part>, namespaces: readonly Namespace[] = []): Deferred<Part> {
  const listeners = new Set<() => void>()
  let part: Part | null = null
  let hasFailed = false
  const hasWords = (translator: i18n) =>
    namespaces.every((namespace) => translator.hasResourceBundle(translator.language, namespace))
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
    ready: (translator) => (hasWords(translator) ? part : null),
    hasFailed: () => hasFailed,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function addWords(translator: i18n, namespaces: readonly Namespace[]): Promise<void> {
  const { language } = translator
  if (!isLanguage(language)) return
  const words = await loadWords(language, namespaces)
  for (const [namespace, texts] of Object.entries(words)) translator.addResourceBundle(language, namespace, texts)
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
