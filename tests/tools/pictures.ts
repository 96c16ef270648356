// Takes the pictures in docs/pictures and the picture for link previews from the built site.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { launchOptions } from './browser.ts'

const port = 4187
const address = `http://localhost:${port}`
const folder = 'docs/pictures'
const journeys = [
  { id: 'email-discount', step: 's3' },
  { id: 'web-app-store', step: 's8' },
  { id: 'faster-than-sync', step: 's3' },
] as const
const sizes = { phone: [360, 740], laptop: [1280, 800], projector: [1920, 1080] } as const

/** Shows a page with its own faces: they are used only if they are there at the first paint, so the page is opened twice. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
}

const server = spawn(process.execPath, ['src/build/serve.ts', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(server.stdout, 'data') // it says when it listens
const browser = await chromium.launch(launchOptions())
try {
  mkdirSync(folder, { recursive: true })
  for (const scheme of ['light', 'dark'] as const)
    for (const [width, height] of Object.values(sizes)) {
      const options = { viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' } as const
      const page = await browser.newPage(options)
      for (const { id, step } of journeys) {
        await open(page, `/de/journeys/${id}/?step=${step}`)
        await page.screenshot({ path: `${folder}/${id}-${scheme}-${width}.png`, fullPage: width < 600 })
      }
      await page.close()
    }
  const preview = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' })
  await open(preview, '/en/journeys/email-discount/?step=s3')
  await preview.screenshot({ path: 'public/og.png' })
} finally {
  await browser.close()
  server.kill()
}
