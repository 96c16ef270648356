// Keeps every file of the site on the device, so that all of it works without a network. A new version waits until the
// reader takes it, or until every window is closed; one that does not come complete is never used.
import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'

interface Asking {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Worker {
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', listener: () => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
}
declare const self: Worker
/** Every file of the site with its fingerprint; filled in by the build (src/build/offline.ts). */
declare const keptFiles: readonly PrecacheEntry[]

const notFound = '404.html'
// Some hosts say of this page as well that it is not there: it is kept all the same.
const isWhole = ({ status }: Response, { url }: Request) => status < 400 || (status === 404 && url.endsWith(notFound))
addPlugins([{ cacheWillUpdate: async ({ request, response }) => (isWhole(response, request) ? response : null) }])
precacheAndRoute([...keptFiles], { ignoreURLParametersMatching: [/./], cleanURLs: false })
cleanupOutdatedCaches()
// Heard only for what is not kept: whoever answers first ends the event.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(nowhere))
})
self.addEventListener('activate', () => void self.clients.claim()) // the page of the first visit too
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})

/** Without a network an address that is not kept gets the page for wrong addresses. */
async function nowhere(): Promise<Response> {
  const page = await matchPrecache(notFound)
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
}
