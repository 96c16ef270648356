import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import type { Version } from '../../src/presenters/alone/cargo.ts'

const runtimes = {
  '1.2': { script: 'scorm12', object: 'API', type: 'Scorm12API', commit: 'LMSCommit' },
  '2004': { script: 'scorm2004', object: 'API_1484_11', type: 'Scorm2004API', commit: 'Commit' },
} as const

/** A learning platform with one learner: an independent runtime, what it keeps, and a store for statements. */
export interface Platform {
  readonly address: string
  /** What the runtime would have in its database, as the runtime gives it. */
  readonly kept: () => Record<string, unknown>
  readonly statements: readonly Record<string, unknown>[]
  readonly files: ReadonlyMap<string, string>
  /** Cuts the way to the store, or mends it. */
  readonly cut: (isCut: boolean) => void
  readonly close: () => void
}

/** The files of a package as another program reads them. */
async function unpacked(zip: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(zip)
  return new Map(
    await Promise.all(Object.values(files).map(async (file) => [file.name, await file.async('string')] as const)),
  )
}

/** Writes a package at the command line, as people do. */
export function writePackage(version: Version, ...names: readonly string[]): Uint8Array {
  const out = join(mkdtempSync(join(tmpdir(), 'scorm-')), 'package.zip')
  execFileSync(process.execPath, ['src/build/export.ts', 'scorm', ...names, '--version', version, '--out', out], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', INIT_CWD: '', SITE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return readFileSync(out)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** Opens a platform around a package. What is committed is kept at once, and comes back with the next launch. */
export async function openPlatform(version: Version, zip: Uint8Array, hasStore = false): Promise<Platform> {
  const { script, object, type, commit } = runtimes[version]
  const runtime = readFileSync(`node_modules/scorm-again/dist/${script}.min.js`, 'utf8')
  const files = await unpacked(zip)
  const statements: Record<string, unknown>[] = []
  let kept: Record<string, unknown> = {}
  let isUnreachable = false
  const launch = new URLSearchParams({ auth: 'Basic bGVhcm5lcg==', actor: '{"mbox":"mailto:ada@example.org"}' })
  const page = (origin: string) => {
    if (hasStore) launch.set('endpoint', `${origin}/xapi/`)
    return `<!doctype html><html lang="en"><title>Platform</title>
<style>html, body, iframe { margin: 0; width: 100%; height: 99vh; border: 0 }</style>
<script src="/runtime.js"></script>
<script>
  const api = (window.${object} = new ${type}({ autocommit: false, lmsCommitUrl: false, logLevel: 5 }))
  api.loadFromJSON(${JSON.stringify(kept).replaceAll('<', '\\u003c')}, '')
  api.on('${commit}', () =>
    fetch('/commit', { method: 'POST', keepalive: true, body: JSON.stringify(api.renderCMIToJSONObject().cmi) }))
</script>
<iframe title="Package" src="/package/index.html?${launch}"></iframe></html>`
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = (type: string, text: string) => response.writeHead(200, { 'Content-Type': type }).end(text)
    if (pathname === '/runtime.js') return answer('text/javascript', runtime)
    if (pathname === '/') return answer('text/html;charset=utf-8', page(`http://${request.headers.host}`))
    if (pathname === '/commit') {
      kept = JSON.parse(await bodyOf(request))
      return answer('text/plain', '')
    }
    if (pathname === '/xapi/statements') {
      if (isUnreachable) return void request.socket.destroy()
      statements.push(...JSON.parse(await bodyOf(request)))
      return answer('application/json', '[]')
    }
    const file = files.get(pathname.replace('/package/', ''))
    return file === undefined ? response.writeHead(404).end() : answer('text/html;charset=utf-8', file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    kept: () => kept,
    statements,
    files,
    cut: (isCut) => {
      isUnreachable = isCut
    },
    close: () => server.close(),
  }
}
