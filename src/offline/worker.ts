// Keeps every file of the site on the device, so that all of it works without a network. A new version waits until the
// reader takes it, or until every window is closed; one that does not come complete is never used.
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'

interface Worker {
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', listener: () => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
}
declare const self: Worker
/** Every file of the site with its fingerprint; filled in by the build (src/build/offline.ts). */
declare const keptFiles: readonly PrecacheEntry[]

precacheAndRoute([...keptFiles], { ignoreURLParametersMatching: [/./], cleanURLs: false })
cleanupOutdatedCaches()
self.addEventListener('activate', () => void self.clients.claim()) // the page of the first visit too
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
