import type { ResourceKey, ResourceLanguage } from 'i18next'
import type { Language } from '../i18n/language.ts'
import type { Namespace } from '../i18n/namespaces.ts'

const files = import.meta.glob<ResourceKey>('../../locales/*/{embed,engine,replay,scenes,stage}.json', {
  import: 'default',
})

/** Stands in for src/i18n/words.ts in an embed, which says less. Throws where words cannot be reached. */
export async function loadWords(language: Language, namespaces: readonly Namespace[]): Promise<ResourceLanguage> {
  const entries = namespaces.map(async (namespace) => {
    const load = files[`../../locales/${language}/${namespace}.json`]
    if (!load) throw new Error(`no words in an embed: ${language}/${namespace}`)
    return [namespace, await load()] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
