import { createTranslator } from '../i18n/instance.ts'
import type { Language } from '../i18n/language.ts'
import { loadWords } from '../i18n/words.ts'

const worker = `${import.meta.env.BASE_URL}sw.js`

/**
 * Keeps the whole site on the device, and says so under the page. In somebody else's page, and where the browser
 * refuses, nothing is kept and nothing said.
 */
export async function keepOffline(language: Language): Promise<void> {
  const place = document.getElementById('offline')
  if (!place || window !== window.top || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(worker).catch(() => null)
  if (!registration) return
  place.role = 'status' // not before there is something to say
  const { t } = createTranslator(language, await loadWords(language, ['offline']))
  const offer = (waiting: ServiceWorker) =>
    place.replaceChildren(`${t('offline:update')} `, takeButton(t('offline:take'), waiting))
  if (registration.waiting) return offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const next = registration.installing
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && registration.active) offer(next)
    })
  })
  await navigator.serviceWorker.ready
  if (!registration.waiting) place.textContent = t('offline:ready')
}

/** A running replay is never interrupted: the new version comes when its button is pressed, and only then. */
function takeButton(name: string, waiting: ServiceWorker): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = name
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  })
  return button
}
