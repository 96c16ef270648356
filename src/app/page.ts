import type { i18n } from 'i18next'
import { createElement } from 'react'
import { matchPath } from 'react-router'
import { addWords } from '../i18n/add-words.ts'
import { type Language, splitAddress } from '../i18n/language.ts'
import { NotFoundScreen } from '../views/not-found.tsx'
import type { OpenScreen, Params, Screen } from './screen.ts'
import { screens } from './screens.ts'

/** The screen of a path below the language, with the variable parts of the path. */
export function findScreen(path: string): { readonly screen: Screen; readonly params: Params } | null {
  for (const screen of screens) {
    const match = matchPath({ path: screen.path, caseSensitive: true }, path)
    if (match) return { screen, params: match.params }
  }
  return null
}

const notFound = (translator: i18n): OpenScreen => ({
  title: translator.t('pages.title', { page: translator.t('notFound.title') }),
  description: translator.t('notFound.text'),
  content: createElement(NotFoundScreen),
})

/** Loads view, words and data of an address below the base path; throws where one of them cannot be reached. */
export async function openPage(translator: i18n, language: Language, pathname: string): Promise<OpenScreen> {
  const address = splitAddress(pathname)
  const found = address && address.language === language && findScreen(address.path)
  if (!found) return notFound(translator)
  const { screen, params } = found
  const late = import.meta.env.SSR ? (screen.lateNamespaces ?? []) : []
  const words = addWords(translator, [...screen.namespaces, ...late])
  const [open] = await Promise.all([screen.open(language, params), words])
  return open ? open(translator.t) : notFound(translator)
}
