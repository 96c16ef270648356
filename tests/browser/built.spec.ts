import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { builtPage, builtPaths, embedPaths } from './built.ts'

const origin = process.env.SITE_URL ?? 'https://roter-faden.example'
const tag = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value)

test('both languages have the same pages', () => {
  const below = (language: string) =>
    builtPaths.filter((path) => path.startsWith(`/${language}/`)).map((path) => path.slice(3))
  expect(below('de').length).toBeGreaterThanOrEqual(20)
  expect(below('de').sort()).toEqual(below('en').sort())
})

/** Search engines know a talk as its journey, and a handout as the page of its programme; every other page is listed itself. */
const listed = (path: string) =>
  path.replace(/\/present\/handout\/$/, '/present/').replace(/\/present\/([\w-]+)\/(?:speaker\/)?$/, '/journeys/$1/')

test('the page of every embed is dressed before its script comes, and where none does', () => {
  for (const path of embedPaths) {
    const html = builtPage(path)
    const [sheet = ''] = tag(html, /<link rel="stylesheet" href="\/([^"]+)"/g)
    const css = readFileSync(`dist/${sheet}`, 'utf8')
    const worn = new Set(tag(html, / class="([^"]+)"/g).flatMap((names) => names.split(' ')))
    expect(worn.size).toBeGreaterThan(5)
    expect(
      [...worn].filter((name) => !css.includes(`.${name}`)),
      path,
    ).toEqual([])
  }
})

test('only a talk waits for its faces: elsewhere they are linked after the head', () => {
  const waits = (path: string) => builtPage(path).split('</head>')[0]?.includes('as="font"')
  expect(builtPaths.filter(waits)).toEqual(builtPaths.filter((path) => path.slice(3).startsWith('/present/')))
  expect(builtPaths.filter((path) => !builtPage(path).includes('as="font"'))).toEqual([])
})

test('no class is called undefined', () => {
  expect(builtPaths.filter((path) => / class="[^"]*undefined/.test(builtPage(path)))).toEqual([])
})

for (const path of builtPaths)
  test(`${path} is complete`, () => {
    const html = builtPage(path)
    const [language = '', rest = ''] = [path.slice(1, 3), listed(path).slice(3)]
    expect(html).toContain(`<html lang="${language}">`)
    expect(tag(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(tag(html, /<meta name="description" content="([^"]{20,})"/g)).toHaveLength(1)
    expect(tag(html, /<link rel="canonical" href="([^"]+)"/g)).toEqual([origin + listed(path)])
    expect(html.includes('<meta name="robots" content="noindex" />')).toBe(listed(path) !== path)
    expect(tag(html, /hreflang="(?:de|en)" href="([^"]+)" \/>/g)).toEqual([
      `${origin}/de${rest}`,
      `${origin}/en${rest}`,
    ])
    expect(tag(html, /hreflang="(x-default)"/g)).toHaveLength(1)
    for (const name of ['type', 'url', 'title', 'description', 'locale'])
      expect(html).toContain(`property="og:${name}"`)
    expect(tag(html, /(<h1[ >])/g)).toHaveLength(1)
    expect(html).not.toContain('<!--$!-->') // a part that was left to the browser
  })

for (const path of [...builtPaths, '/'])
  test(`${path} holds nothing that the policy refuses`, () => {
    const html = builtPage(path)
    const [own = '', ...others] = tag(html, /<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)
    expect(others).toEqual([])
    expect(html).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(own).digest('base64')}';`)
    expect(tag(html.replace(/<style>.*?<\/style>/s, ''), /(<style| style="[^"]*"| on\w+=")/g)).toEqual([])
    expect(tag(html, /<(?:script|img|iframe|source|use)[^>]* (?:src|href)="((?:https?:|\/\/|data:)[^"]*)"/g)).toEqual(
      [],
    )
    expect(tag(html, /(url\((?!["']?\/(?!\/))[^)]*\))/g)).toEqual([])
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
  })

const classesOf = (css: string) => new Set([...css.matchAll(/\.(_[\w-]+)/g)].map(([, name = '']) => name))
const everywhere = new Set(globSync('dist/assets/*.css').flatMap((file) => [...classesOf(readFileSync(file, 'utf8'))]))
for (const path of [...builtPaths, '/404'])
  test(`${path} brings the styles of everything in it, its policy allows them, and so does that of the server`, () => {
    const html = path === '/404' ? readFileSync('dist/404.html', 'utf8') : builtPage(path)
    const [sheet = ''] = tag(html, /<style>(.*?)<\/style>/gs)
    const hash = createHash('sha256').update(sheet).digest('base64')
    for (const holder of [html, readFileSync('dist/404.html', 'utf8')]) expect(holder).toContain(`'sha256-${hash}'`)
    const brought = classesOf(sheet)
    const worn = tag(html, / class="([^"]*)"/g).flatMap((names) => names.split(' '))
    expect(worn.filter((name) => everywhere.has(name) && !brought.has(name))).toEqual([])
    expect(brought.size).toBeLessThan(everywhere.size)
  })

test('titles and descriptions differ from page to page', () => {
  const heads = builtPaths.map((path) => tag(builtPage(path), /<title>([^<]+)<\/title>/g).join())
  expect(new Set(heads).size).toBe(builtPaths.length)
})

test('the sitemap names every page that is listed, and robots.txt names the sitemap', () => {
  const sitemap = tag(readFileSync('dist/sitemap.xml', 'utf8'), /<loc>([^<]+)<\/loc>/g)
  expect([...sitemap].sort()).toEqual(
    builtPaths
      .filter((path) => listed(path) === path)
      .map((path) => origin + path)
      .sort(),
  )
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${origin}/sitemap.xml`)
})

test('built scripts and styles name no place but this site, apart from explanations and XML names', () => {
  const harmless =
    /^https?:\/\/(?:www\.(?:w3|imsproject|imsglobal|adlnet)\.org|react\.dev|reactrouter\.com|react\.i18next\.com|rolldown\.rs|localhost)\b/
  // The writer of slides names the formats it writes, and its authors; a browser asks none of them.
  const files = globSync('dist/assets/*.{js,css}').filter((file) => !file.includes('/pptxgen'))
  const places = files.flatMap((file) =>
    tag(readFileSync(file, 'utf8'), /(https?:\/\/[\w.-]+)/g)
      .filter((place) => place !== origin)
      .map((place) => `${file}: ${place}`),
  )
  expect(places.filter((place) => !harmless.test(place.replace(/^.*?: /, '')))).toEqual([])
})

test('the pseudo language stays at home', () => {
  const scripts = globSync('dist/assets/*.js')
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter((file) => /[`'"]pseudo[`'"]|ý/.test(readFileSync(file, 'utf8')))).toEqual([])
})
