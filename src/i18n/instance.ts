import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import type { Language } from './language.ts'

/** A fresh translator, never shared between trees, ready at once; with `strict` a missing key throws (the build). */
export function createTranslator(language: Language, words: ResourceLanguage, { strict = false } = {}): i18n {
  const translator = createInstance()
  void translator.init({
    lng: language,
    resources: { [language]: words },
    initAsync: false,
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
    ...(strict && { parseMissingKeyHandler: refuse }),
  })
  return translator
}

function refuse(key: string): never {
  throw new Error(`missing words: ${key}`)
}
