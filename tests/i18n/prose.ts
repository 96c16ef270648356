import type { Texts } from './words.ts'

const common: readonly (readonly [RegExp, string])[] = [
  [/["']/, 'straight quote'],
  [/\.\.\./, 'three dots instead of …'],
  [/!/, 'exclamation mark'],
  [/\s--?\s/, 'hyphen instead of a dash'],
  [/ {2}|^ | $/, 'stray space'],
  [/\b(?:Schritt|[Ss]tep) [{\d]/, 'no fixed space between a step and its number'],
]
const own: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/\d(?: |(?=[%€]))[%€]?(?<=[%€])/, 'no fixed space before % or €'],
    [/[“][^“”„]*”/, 'English quotation marks'],
  ],
  en: [[/„/, 'German quotation marks']],
}

/** Indented lines and JSON examples inside a text are code and keep their signs. */
export const withoutCode = (text: string) => text.replace(/^ {2,}.*$|\[.*\]|\{[^{].*\}/gm, '')

/** What a careful typesetter would mark in these texts. */
export function marks(language: string, texts: Texts): readonly string[] {
  const rules = [...common, ...(own[language] ?? [])]
  return [...texts].flatMap(([key, text]) =>
    rules.filter(([pattern]) => pattern.test(withoutCode(text))).map(([, name]) => `${key}: ${name}: ${text}`),
  )
}
