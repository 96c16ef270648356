// Serves dist like a static host: compressed copies, long caching for hashed files, the policy as a header.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { site } from './site.ts'

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } } })
const wanted = Number(values.port ?? process.env.PORT ?? 4173)

if (!existsSync('dist/404.html')) {
  console.error('There is no built site yet. Run: npm run build')
  process.exit(1)
}
const notFound = readFileSync('dist/404.html', 'utf8')
const policy = /Content-Security-Policy" content="([^"]*)"/.exec(notFound)?.[1] ?? "default-src 'self'"
/** Pages made for frames of other sites; all others stay out of them. */
const forFrames = /^\/(?:de|en)\/embed\/[\w-]+\//
const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
const hashed = /^\/assets\//
const files = sirv('dist', {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) =>
    response.setHeader('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
})

function answer(request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const path = pathname.startsWith(site.base) ? pathname.slice(site.base.length - 1) : null
  if (path === null) return refuse(response)
  if (!forFrames.test(path)) response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'self'`)
  if (!path.endsWith('/') && existsSync(`dist${path}/index.html`))
    return response.writeHead(308, { Location: `${pathname}/${search}` }).end()
  request.url = path
  files(request, response, () => refuse(response))
}

function refuse(response: ServerResponse) {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(notFound)
}

const server = createServer(answer)
let port = wanted
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port >= wanted + 20) throw error
  port += 1
  server.listen(port, values.host)
})
server.on('listening', () => console.log(`Roter Faden is running at http://localhost:${port}${site.base}`))
server.listen(port, values.host)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
