import type { Language } from '../i18n/language.ts'

/** Keeps a chosen language for the next visit of the start address; where storage is blocked, nothing is kept. */
export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem('roter-faden/language', language)
  } catch {
    // Blocked storage only means that the browser's languages decide next time.
  }
}
