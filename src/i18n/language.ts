/** The languages of the application; the first is the reference for keys. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** Is this word a language of the application? */
export const isLanguage = (word: string | undefined): word is Language =>
  languages.some((language) => language === word)

/** The language a reader can switch to. */
export const otherLanguage = (language: Language): Language => (language === 'de' ? 'en' : 'de')

/** Splits `/de/journeys/` into its language and the path below it; null where the address begins with no language. */
export function splitAddress(pathname: string): { readonly language: Language; readonly path: string } | null {
  const [, first] = pathname.split('/')
  if (!isLanguage(first)) return null
  const path = pathname.slice(first.length + 1)
  return { language: first, path: path.endsWith('/') ? path : `${path}/` }
}

/** The address of a screen's path in one language, below the base path. */
export const localPath = (language: Language, path: string): string => `/${language}${path}`
