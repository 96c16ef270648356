import read from 'virtual:json/locales/*/*.json'
import type { ResourceKey, ResourceLanguage } from 'i18next'
import type { Language } from './language.ts'
import type { Namespace } from './namespaces.ts'

const wantsPseudo =
  import.meta.env.DEV && !import.meta.env.SSR && new URLSearchParams(location.search).get('lang') === 'pseudo'

/** The file of a namespace, as the build names it. */
export const wordsFile = (language: Language, namespace: Namespace) => `locales/${language}/${namespace}.json`

/** Gives words back as they are; in development `?lang=pseudo` makes them longer and accented, so that gaps show. */
export async function dressed<Words>(words: Words): Promise<Words> {
  if (import.meta.env.DEV && wantsPseudo) return (await import('./pseudo.ts')).pseudo(words)
  return words
}

/** Loads namespaces of one language, each a file of its own; throws where one cannot be reached. */
export async function loadWords(language: Language, namespaces: readonly Namespace[]): Promise<ResourceLanguage> {
  const entries = namespaces.map(async (namespace) => {
    const words = read<ResourceKey>(wordsFile(language, namespace))
    if (!words) throw new Error(`no words: ${wordsFile(language, namespace)}`)
    return [namespace, await dressed(await words)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
