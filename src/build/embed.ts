import { mkdirSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'
import { shelf } from '../content/shelf.ts'
import { type Language, languages, localPath } from '../i18n/language.ts'
import { sealed } from '../presenters/alone/fill.ts'
import { escapedHtml } from '../presenters/html.ts'
import { type Assets, contentPolicy } from './assets.ts'
import { file } from './document.ts'
import { oembedOf } from './oembed.ts'
import { shortName } from './short-name.ts'
import { publicAddress } from './site.ts'
import { standIns } from './stand-ins.ts'

type Server = typeof import('./entry-server.tsx')

/** What leads out of the frame, where the state lies, and which words are said. */
const replaced = {
  'src/ui/local-link.tsx': 'src/embed/local-link.tsx',
  'src/ui/query.ts': 'src/embed/query.ts',
  'src/i18n/words.ts': 'src/embed/words.ts',
}

/** The program of all embeds: files that every embed on a page shares. */
async function bundle(folder: string) {
  const result = await build({
    publicDir: false,
    logLevel: 'warn',
    configFile: false,
    base: process.env.BASE_PATH ?? '/',
    plugins: [standIns(replaced), react()],
    json: { stringify: true },
    css: { modules: { generateScopedName: shortName } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { embed: 'src/embed/entry.tsx' },
        output: {
          codeSplitting: {
            groups: languages.map((language) => ({
              name: `embed-${language}`,
              test: new RegExp(`/locales/${language}/(?:embed|engine|replay|stage)\\.json$`),
            })),
          },
        },
      },
    },
  })
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput
  const named = (found: { readonly fileName: string } | undefined) => {
    if (!found) throw new Error('the embed was not built whole')
    return found.fileName
  }
  const chunk = (name: string) => named(output.find((item) => item.type === 'chunk' && item.name === name))
  return {
    script: chunk('embed'),
    sheet: named(output.find(({ fileName }) => fileName.endsWith('.css'))),
    words: (language: Language) => chunk(`embed-${language}`),
  }
}

/** Writes the page of every journey for frames in other people's pages, and what an oEmbed consumer asks for. */
export async function writeEmbeds(folder: string, server: Server, assets: Assets): Promise<void> {
  const { script, sheet, words } = await bundle(folder)
  for (const language of languages)
    for (const { id } of shelf) {
      const path = localPath(language, `/embed/${id}/`)
      const { title, html, cargo } = await server.renderStill(language, id)
      const place = `${folder}${path}`
      mkdirSync(place, { recursive: true })
      writeFileSync(`${place}oembed.json`, JSON.stringify(oembedOf(language, id, title)))
      writeFileSync(
        `${place}index.html`,
        `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(assets.first, [])}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapedHtml(title)}</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${publicAddress(localPath(language, `/journeys/${id}/`))}" />
    <script>${assets.first}</script>
    <link rel="stylesheet" href="${file(sheet)}" />
    <link rel="modulepreload" href="${file(words(language))}" />
    <script type="module" src="${file(script)}"></script>
  </head>
  <body>
    <div id="root">${html}</div>
    <script type="application/json" id="cargo">${sealed(cargo)}</script>
  </body>
</html>
`,
      )
    }
}
