import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The page of somebody else: another origin, and what it allows. */
export interface Host {
  readonly origin: string
  readonly close: () => void
}

/** Serves one page at an origin of its own, with a strict policy of its own. */
export async function openHost(site: string, body: string): Promise<Host> {
  const policy = `default-src 'none'; script-src ${site} 'nonce-own'; style-src-attr 'unsafe-inline'; frame-src ${site}`
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': policy })
    response.end(`<!doctype html><html lang="en"><title>A blog</title><h1>A blog</h1>${body}<p>The end.</p></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** Writes down every event of the first embed, and how far the page moved. */
export const listening = `<script nonce="own">
  window.heard = []
  window.moved = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.moved += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const embed = document.querySelector('roter-faden')
  for (const kind of ['ready', 'step', 'gap', 'answered', 'done', 'resize'])
    embed.addEventListener(kind, ({ detail }) => window.heard.push(detail))
</script>`
