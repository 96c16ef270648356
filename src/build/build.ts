// Builds the static site into dist: the client, then every page as HTML, then compressed copies.
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { readAssets } from './assets.ts'
import { compress } from './compress.ts'
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
const pages = await prerender(server, readAssets(client.output))
compress('dist')
console.log(`Built ${pages} pages into dist/`)
