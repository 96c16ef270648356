import type { i18n } from 'i18next'
import { isLanguage } from './language.ts'
import type { Namespace } from './namespaces.ts'
import { loadWords } from './words.ts'

export type Translator = i18n

/** Are these words there? */
export const hasWords = (translator: Translator, namespaces: readonly Namespace[]): boolean =>
  namespaces.every((namespace) => translator.hasResourceBundle(translator.language, namespace))

/** Gives a translator that is in use more words, in its own language; throws where they cannot be reached. */
export async function addWords(translator: Translator, namespaces: readonly Namespace[]): Promise<void> {
  const { language } = translator
  const missing = namespaces.filter((namespace) => !translator.hasResourceBundle(language, namespace))
  if (missing.length === 0 || !isLanguage(language)) return
  for (const [namespace, texts] of Object.entries(await loadWords(language, missing)))
    translator.addResourceBundle(language, namespace, texts)
}
