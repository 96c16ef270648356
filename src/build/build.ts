// Builds the static site into dist: the client, then every page as HTML, the embeds, the files that run alone,
// the service worker, and compressed copies.
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { writeAlone } from './alone.ts'
import { readAssets } from './assets.ts'
import { compress } from './compress.ts'
import { writeElement } from './element.ts'
import { writeEmbeds } from './embed.ts'
import { writeWorker } from './offline.ts'
import { prerender } from './prerender.ts'

process.env.NODE_ENV ??= 'production'

const isOutput = (result: object): result is Rolldown.RolldownOutput => 'output' in result

const client = await build({ logLevel: 'warn' })
if (!isOutput(client)) throw new Error('the client build must have one output')
await build({
  logLevel: 'warn',
  build: {
    ssr: 'src/build/entry-server.tsx',
    outDir: '.ssr',
    emptyOutDir: true,
    copyPublicDir: false,
  },
})
const server: typeof import('./entry-server.tsx') = await import(pathToFileURL('.ssr/entry-server.js').href)
const assets = readAssets(client.output)
const pages = await prerender(server, assets)
await writeEmbeds('dist', server, assets)
await writeElement('dist')
await writeAlone('dist')
await writeWorker('dist')
compress('dist')
console.log(`Built ${pages} pages into dist/`)
