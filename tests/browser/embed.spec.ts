import { statSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { elementCode, frameHeight } from '../../src/presenters/embed/code.ts'
import { journeys } from '../content/shipped.ts'
import { listening, openHost } from './hosts.ts'
import { button, complaints, open } from './replay.ts'

const siteOf = (baseURL: string | undefined) => (baseURL ?? '').replace(/\/$/, '')
const script = (site: string) => `<script src="${site}/embed.js" async></script>`
const heard = (page: Page) => page.evaluate<readonly Record<string, unknown>[]>('window.heard')
const kinds = async (page: Page) => (await heard(page)).map(({ kind }) => kind)
const frameOf = (page: Page) => page.frameLocator('roter-faden iframe')

test('the element plays in a strict page of another origin, tells what happens, and moves nothing', async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL)
  const place = { site: `${site}/`, language: 'de', journey: 'email-discount', title: 'Title' }
  const embed = elementCode(place, new URLSearchParams(), new URLSearchParams())
  const host = await openHost(site, `${embed}${listening}`)
  const found = complaints(page)
  await page.goto(host.origin)
  const frame = frameOf(page)
  await frame.getByRole('button', { name: 'Öfter' }).click()
  await expect(frame.getByText('Schritt 1 von 3')).toBeVisible()
  await frame.getByRole('button', { name: 'Weiter' }).click()
  await frame.getByRole('button', { name: 'Weiter' }).click()
  await expect(frame.getByText('Schritt 3 von 3')).toBeVisible()
  await frame.getByRole('button', { name: 'Weiter' }).click()
  await expect(frame.getByText('Es kam anders.')).toBeVisible()
  const told = (await heard(page)).filter(({ kind }) => kind !== 'resize')
  expect(told[0]).toEqual({ kind: 'ready', journey: 'email-discount', language: 'de' })
  expect(told).toContainEqual({ kind: 'answered', choice: 'more', right: false })
  expect(told).toContainEqual({ kind: 'step', step: 's3', number: 3, total: 3 })
  expect(told).toContainEqual(expect.objectContaining({ kind: 'gap', step: 's3', lane: 'left' }))
  expect(told.at(-1)).toEqual({ kind: 'done', left: 2, right: 0 })
  expect(await kinds(page)).toContain('resize')
  expect(await page.evaluate('window.moved')).toBe(0)
  expect(found).toEqual([])
  host.close()
})

test('before anything is loaded there are title, both threads and a link; a press loads the frame', async ({
  page,
  baseURL,
}) => {
  const site = siteOf(baseURL)
  const body = `<roter-faden journey="two-prices" lang="en" load="press" predict="off"></roter-faden>${script(site)}`
  const host = await openHost(site, body)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(host.origin)
  await expect(page.getByRole('heading', { name: 'Two prices, one mixer' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Two threads/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open on the website' })).toHaveAttribute(
    'href',
    `${site}/en/journeys/two-prices/?v=1&predict=off`,
  )
  expect(asked.filter((url) => url.startsWith(site))).toEqual([`${site}/embed.js`])
  await page.getByRole('button', { name: 'Replay it here' }).press('Enter')
  await expect(frameOf(page).getByRole('button', { name: 'Watch step by step' })).toBeVisible()
  host.close()
})

test('a stranger who sends the same messages is not heard', async ({ page, baseURL }) => {
  const site = siteOf(baseURL)
  const host = await openHost(site, `<roter-faden journey="email-discount"></roter-faden>${listening}${script(site)}`)
  await page.goto(host.origin)
  await expect.poll(() => kinds(page)).toContain('ready')
  await page.evaluate(() => window.postMessage({ from: 'roter-faden', kind: 'done', left: 0, right: 9 }, '*'))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  expect(await kinds(page)).not.toContain('done')
  host.close()
})

test('five embeds on one page all come, ask nobody else, and leave nothing on the device', async ({
  page,
  baseURL,
  context,
}) => {
  const site = siteOf(baseURL)
  const five = journeys.slice(0, 5).map(({ scenario: { id } }) => `<roter-faden journey="${id}"></roter-faden>`)
  const host = await openHost(site, five.join('') + script(site))
  const strangers: string[] = []
  page.on('request', (request) => {
    if (![site, host.origin].some((origin) => request.url().startsWith(`${origin}/`))) strangers.push(request.url())
  })
  await page.goto(host.origin)
  for (const place of [0, 1, 2, 3, 4]) {
    const embed = page.locator('roter-faden').nth(place)
    await embed.scrollIntoViewIfNeeded()
    await expect(embed.frameLocator('iframe').getByRole('button', { name: 'Watch without predicting' })).toBeVisible()
  }
  const stored = page.frames().map((frame) =>
    frame.evaluate(() => {
      try {
        return localStorage.length
      } catch {
        return 0 // the browser gives frames of others no storage at all
      }
    }),
  )
  expect(await Promise.all(stored)).toEqual([0, 0, 0, 0, 0, 0])
  expect(await context.cookies()).toEqual([])
  expect(strangers).toEqual([])
  host.close()
})

test('a plain sandboxed frame works, with storage blocked', async ({ page, baseURL }) => {
  const site = siteOf(baseURL)
  const frame = `<iframe title="x" sandbox="allow-scripts allow-same-origin" width="400" height="700" src="${site}/en/embed/web-app-store/?step=s5&theme=dark&lock=theme"></iframe>`
  const host = await openHost(site, frame)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const found = complaints(page)
  await page.goto(host.origin)
  const inside = page.frameLocator('iframe')
  await expect(inside.getByText('Step 5 of 8')).toBeVisible()
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await inside.getByText('Settings').click()
  await expect(inside.getByRole('combobox', { name: 'Left lane' })).toBeVisible()
  await expect(inside.getByRole('combobox', { name: 'Light or dark' })).toHaveCount(0)
  await inside.getByRole('combobox', { name: 'Left lane' }).selectOption('omnichannel')
  await expect(inside.getByText('Torn')).toHaveCount(0)
  expect(found).toEqual([])
  host.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a frame still tells how both lanes end and where to read on', async ({ page }) => {
    await page.goto('/de/embed/email-discount/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Rabatt, den nur die E-Mail kennt')
    await expect(page.getByText(/Multichannel: 2 Risse/)).toBeVisible()
    await expect(page.getByRole('link', { name: /Auf der Website öffnen/ })).toBeVisible()
  })
})

test('a damaged link says so and opens with what is usual', async ({ page }) => {
  await open(page, '/en/embed/email-discount/?v=7&step=s99&theme=blue&left=nobody')
  await expect(page.getByRole('alert').first()).toContainText('version “7”')
  await expect(page.getByRole('alert').last()).toContainText('theme')
  await expect(button(page, 'Watch without predicting')).toBeVisible()
})

/** The journeys that need most room. */
for (const id of ['research-online', 'loud-quiet-foreign', 'three-chapters'])
  test(`the element keeps room enough for every step of ${id} at any width`, async ({ page, baseURL }) => {
    const site = siteOf(baseURL)
    const host = await openHost(site, `<roter-faden journey="${id}" lang="de"></roter-faden>${script(site)}`)
    await page.goto(host.origin)
    const frame = frameOf(page)
    await frame.getByRole('button', { name: 'Ohne Vorhersage ansehen' }).click()
    const end = frame.getByRole('heading', { name: 'Wie beide Bahnen enden' })
    for (let step = 0; step < 20 && !(await end.isVisible()); step += 1) {
      for (const width of [300, 376, 500, 596, 600, 640, 720, 850, 1020]) {
        await page.setViewportSize({ width, height: 800 })
        const { needed, kept } = await frame.locator('main').evaluate((main) => ({
          needed: main.getBoundingClientRect().height,
          kept: document.documentElement.clientHeight,
        }))
        expect(needed, `${width} px, step ${step}`).toBeLessThanOrEqual(kept)
      }
      await frame.getByRole('button', { name: 'Weiter' }).click()
    }
    host.close()
  })

test('the frame without a script shows start and end of every journey whole on a phone', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: frameHeight })
  for (const [place, { scenario }] of journeys.entries()) {
    const folder = `/${place % 2 === 0 ? 'de' : 'en'}/embed/${scenario.id}/`
    for (const query of ['', `?step=${scenario.steps.at(-1)?.id}&beat=end&second=fewer`]) {
      await open(page, folder + query)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(height, folder + query).toBe(frameHeight)
    }
  }
})

test('it weighs little: the still under 12 kB, the running embed under 145 kB', async ({ page }) => {
  expect(statSync('dist/embed.js.gz').size).toBeLessThan(12_000)
  const files = new Set<string>()
  page.on('request', (request) => files.add(new URL(request.url()).pathname))
  await open(page, '/de/embed/web-app-store/?step=s5')
  await expect(page.getByText('Schritt 5 von 8')).toBeVisible()
  await expect(page.locator('main svg').nth(4)).toBeVisible()
  const weights = [...files]
    .filter((file) => !file.endsWith('.woff2'))
    .map((file) => statSync(`dist${file.endsWith('/') ? `${file}index.html` : file}.gz`).size)
  const sum = weights.reduce((all, each) => all + each, 0)
  expect(sum).toBeGreaterThan(60_000)
  expect(sum).toBeLessThan(145_000)
})
