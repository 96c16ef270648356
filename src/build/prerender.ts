import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { languages, localPath } from '../i18n/language.ts'
import { type Assets, sheetOf } from './assets.ts'
import { forwardBody, forwardHead, notFoundHead, pageHead, pageScripts, writeDocument } from './document.ts'
import { publicAddress, site } from './site.ts'

type Server = typeof import('./entry-server.tsx')

/** What every page needs to come alive: the entry, and what it starts in a task of its own. */
const liveParts = ['src/app/entry-client.tsx', 'src/app/mount.tsx']

function write(name: string, text: string) {
  mkdirSync(dirname(`dist/${name}`), { recursive: true })
  writeFileSync(`dist/${name}`, text)
}

/** Writes the pages of all screens; gives the sheets that stand in them, and the paths that search engines shall list. */
async function writePages({ paths, renderPage }: Server, assets: Assets) {
  const sheets = new Set<string>()
  const listed: string[] = []
  for (const language of languages)
    for (const path of paths) {
      const { html, files, canonical, ...head } = await renderPage(language, path, site.base)
      if (canonical === null) listed.push(localPath(language, path))
      const scripts = assets.scriptsOf([...liveParts, ...files]).filter((name) => name !== assets.entry)
      const styles = assets.stylesOf([...liveParts, ...files], html)
      sheets.add(sheetOf(styles))
      const page = {
        language,
        head: pageHead(language, canonical ?? path, head, canonical === null),
        html,
        styles,
        waitsForFaces: path.startsWith('/present/'),
        scripts: pageScripts(assets, scripts, assets.dataOf(files)),
      }
      write(`${localPath(language, path).slice(1)}index.html`, writeDocument(assets, page))
    }
  return { sheets, listed }
}

const sitemap = (addresses: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `  <url><loc>${address}</loc></url>\n`)
    .join('')}</urlset>\n`

/** Writes every page, the start address, the page for wrong addresses, sitemap and robots.txt; says how many pages. */
export async function prerender(server: Server, assets: Assets): Promise<number> {
  const { sheets, listed } = await writePages(server, assets)
  const home = await server.renderPage('de', '/', site.base)
  const body = forwardBody({ de: await server.nameOf('de'), en: await server.nameOf('en') })
  const bare = assets.stylesOf(['src/app/entry-client.tsx'], '')
  write(
    'index.html',
    writeDocument(assets, { language: 'de', head: forwardHead(assets, home), html: body, styles: bare }),
  )
  const { html, ...head } = await server.renderNotFound(site.base)
  const styles = assets.stylesOf(['src/app/entry-client.tsx'], html)
  const otherSheets = [...sheets, sheetOf(bare)]
  write('404.html', writeDocument(assets, { language: 'de', head: notFoundHead(head), html, styles, otherSheets }))
  write('sitemap.xml', sitemap(listed.map(publicAddress)))
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${publicAddress('/sitemap.xml')}\n`)
  return languages.length * server.paths.length
}
