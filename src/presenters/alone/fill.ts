import { escapedHtml } from '../html.ts'
import type { Cargo } from './cargo.ts'

/** Where the build leaves room in the template; each stands there once. */
export const room = {
  title: '<!--title-->',
  cargo: '<!--cargo-->',
  language: 'lang="und"',
  connect: "connect-src 'none'",
} as const

/** JSON to stand in a page: nothing in it ends the tag around it or a line. */
export const sealed = (cargo: unknown): string =>
  JSON.stringify(cargo).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** Puts journeys into the template: one HTML text that needs nothing else. Throws where the template has no room. */
export function fill(template: string, title: string, cargo: Cargo): string {
  const [language = 'und'] = cargo.languages
  const texts = {
    title: escapedHtml(title),
    cargo: sealed(cargo),
    language: `lang="${language}"`,
    // A learning platform names the store for statements when it opens the package; any other file asks nobody.
    connect: cargo.platform ? 'connect-src https: http:' : room.connect,
  }
  return Object.entries(room).reduce((html, [name, place]) => {
    if (!html.includes(place)) throw new Error(`the template has no room for ${name}`)
    return html.replace(place, () => texts[name as keyof typeof texts])
  }, template)
}
