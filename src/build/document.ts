import { existsSync, readFileSync } from 'node:fs'
import type { Head } from '../app/screen.ts'
import { type Language, languages, localPath, otherLanguage } from '../i18n/language.ts'
import { escapedHtml } from '../presenters/html.ts'
import { type Assets, contentPolicy, type Style, sheetOf } from './assets.ts'
import { oembedAddress } from './oembed.ts'
import { publicAddress, site } from './site.ts'

const template = readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', site.base)
const devScript = /\s*<script type="module".*?<\/script>/
const previewPicture = existsSync('public/og.png')
const territories: Readonly<Record<Language, string>> = { de: 'de_DE', en: 'en_GB' }

export const file = (name: string) => escapedHtml(`${site.base}${name}`)

interface Document {
  readonly language: Language
  readonly head: readonly string[]
  readonly html: string
  /** What stands in the page, so that nothing has to be fetched before the first paint. */
  readonly styles: readonly Style[]
  readonly scripts?: string
  /** Is it better to wait for the faces than to be painted early in others? */
  readonly waitsForFaces?: boolean
  /** The sheets of other pages that the policy allows as well: a server sends the one policy of the 404 page with every page. */
  readonly otherSheets?: Iterable<string>
}

/** Fills index.html; the policy comes before everything it rules. */
export function writeDocument({ fonts, first }: Assets, page: Document): string {
  const { language, head, html, styles, scripts = '', waitsForFaces = false, otherSheets = [] } = page
  const sheet = sheetOf(styles)
  const allowed = contentPolicy(first, [...new Set([sheet, ...otherSheets])])
  const policy = `<meta http-equiv="Content-Security-Policy" content="${allowed}" />`
  // In the head they hold back the first paint, at the end they would miss it (see src/ui/fonts.css).
  const faces = fonts.map(
    (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file(name)}" />`,
  )
  // Never fetched: so a script that comes later sees that its styles are there.
  const there = styles.map((style) => `<link rel="stylesheet" disabled href="${file(style.file)}" />`)
  const [early, late] = waitsForFaces ? [faces, []] : [[], faces]
  const tags = [policy, `<script>${first}</script>`, ...early, ...head, `<style>${sheet}</style>`, there.join('')]
  return template
    .replace(/<html lang="\w+">/, `<html lang="${language}">`)
    .replace(devScript, () => scripts)
    .replace('<!--head-->', () => tags.join('\n    '))
    .replace('<body>', () => ['<body>', ...late].join('\n    '))
    .replace('<!--page-->', () => html)
}

const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapedHtml(content)}" />`
const unlisted = '<meta name="robots" content="noindex" />'
const meaning = ({ title, description }: Head) => [
  `<title>${escapedHtml(title)}</title>`,
  `<meta name="description" content="${escapedHtml(description)}" />`,
]

/** The head of a page of the application: meaning, addresses, link preview; `path` is the one search engines know. */
export function pageHead(language: Language, path: string, head: Head, isListed = true): readonly string[] {
  const own = publicAddress(localPath(language, path))
  return [
    ...meaning(head),
    ...(isListed ? [] : [unlisted]),
    canonical(own),
    ...alternates(path),
    ...oembed(language, path, head),
    ...preview(language, own, head),
  ]
}

const canonical = (address: string) => `<link rel="canonical" href="${escapedHtml(address)}" />`

/** The same page in every language, and the one for everybody else. */
const alternates = (path: string) =>
  [
    ...languages.map((each) => [each, publicAddress(localPath(each, path))] as const),
    ['x-default', path === '/' ? publicAddress('/') : publicAddress(localPath('en', path))] as const,
  ].map(([code, href]) => `<link rel="alternate" hreflang="${code}" href="${escapedHtml(href)}" />`)

/** What a link to the page looks like where it is shared. */
const preview = (language: Language, address: string, head: Head) => [
  property('type', 'website'),
  property('url', address),
  property('title', head.title),
  property('description', head.description),
  property('locale', territories[language]),
  property('locale:alternate', territories[otherLanguage(language)]),
  ...(previewPicture ? [property('image', publicAddress('/og.png'))] : []),
]

/** The page of a journey says where a site that embeds it finds how. */
function oembed(language: Language, path: string, { title }: Head): readonly string[] {
  const [, id] = /^\/journeys\/([\w-]+)\/$/.exec(path) ?? []
  if (id === undefined) return []
  const href = escapedHtml(oembedAddress(language, id))
  return [`<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapedHtml(title)}" />`]
}

/** All scripts and data of a page, linked so that they are fetched side by side; src/app/start.ts takes them out of the template. */
export function pageScripts({ start, entry }: Assets, scripts: readonly string[], data: readonly string[]): string {
  const links = [
    ...scripts.map((script) => `<link rel="modulepreload" href="${file(script)}" />`),
    ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="${file(name)}" />`),
  ]
  const waiting = `<template id="scripts">${links.join('')}${script(entry)}</template>`
  return `\n    ${waiting}\n    ${script(start)}`
}

const script = (name: string) => `<script type="module" src="${file(name)}"></script>`

/** The head of the page for addresses that do not exist. */
export const notFoundHead = (head: Head) => [...meaning(head), unlisted]

/** The head of the start address: forwards before anything is painted, without script to German. */
export const forwardHead = ({ forward }: Assets, head: Head) => [
  ...meaning(head),
  canonical(publicAddress('/')),
  ...alternates('/'),
  ...preview('de', publicAddress('/'), head),
  `<script src="${file(forward)}"></script>`,
  `<noscript><meta http-equiv="refresh" content="0; url=${file('de/')}" /></noscript>`,
]

/** The body of the start address: plain links, a language each. */
export const forwardBody = (names: Readonly<Record<Language, string>>) =>
  languages
    .map(
      (each) =>
        `<p><a href="${file(`${each}/`)}" lang="${each}" hreflang="${each}">${escapedHtml(names[each])}</a></p>`,
    )
    .join('')
