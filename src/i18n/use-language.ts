import { useTranslation } from 'react-i18next'
import { type Formats, formatsOf } from './format.ts'
import { isLanguage, type Language } from './language.ts'

/** The language of the tree a component stands in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  if (!isLanguage(i18n.language)) throw new Error(`no such language: ${i18n.language}`)
  return i18n.language
}

/** Times, prices and numbers in the language of the tree. */
export const useFormats = (): Formats => formatsOf(useLanguage())
