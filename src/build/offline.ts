import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { build } from 'vite'
import { site } from './site.ts'

/** Files that nobody needs without a network. */
const left = /\.(?:br|gz|txt|xml)$|^(?:og\.png|schema\/|export\/)/
/** The bundler names these after what is in them. */
const hashed = /^assets\//

const fingerprint = (path: string) => createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 12)

/** What a service worker keeps: every file of a built site by its address, with its fingerprint. */
const keptFiles = (folder: string) =>
  globSync('**/*.*', { cwd: folder })
    .filter((file) => !left.test(file))
    .sort()
    .map((file) => ({
      url: `${site.base}${file}`,
      revision: hashed.test(file) ? null : fingerprint(`${folder}/${file}`),
    }))

/** Writes the service worker of a built site beside its pages, after all of them are there. */
export const writeWorker = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { keptFiles: JSON.stringify(keptFiles(folder)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
