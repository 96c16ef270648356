interface Words {
  readonly play: string
  readonly site: string
  readonly threads: string
  readonly above: string
  readonly below: string
}

/** The few words of the element, filled in by the build from locales (src/build/element.ts). */
declare const elementWords: Readonly<Record<string, Words>>

/** The language the element speaks: as it says, or as the page around it does; German where we do not know it. */
export function languageOf(element: Element): string {
  const said = element.closest('[lang]')?.getAttribute('lang') ?? ''
  const [language = ''] = said.toLowerCase().split('-')
  return Object.hasOwn(elementWords, language) ? language : 'de'
}

export const wordsIn = (language: string): Words => {
  const words = elementWords[language]
  if (!words) throw new Error(`no words in ${language}`)
  return words
}
