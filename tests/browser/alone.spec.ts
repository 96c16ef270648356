import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, firefox, type Page, test } from '@playwright/test'
import { journeys } from '../content/shipped.ts'
import { ensureFirefox } from '../tools/ensure-firefox.ts'
import { button, ending, expectStep, journeyPath, open, steps } from './replay.ts'

const folder = mkdtempSync(join(tmpdir(), 'alone-'))
const address = (file: string) => pathToFileURL(join(folder, file)).href

/** Writes a file at the command line, as people do. */
function write(out: string, ...names: readonly string[]): string {
  execFileSync(process.execPath, ['src/build/export.ts', 'file', ...names, '--out', join(folder, out)], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', INIT_CWD: '', SITE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return address(out)
}

/** Notes everything a page asks for besides itself, and everything that goes wrong. */
function watchOver(page: Page) {
  const [asked, failed]: [string[], string[]] = [[], []]
  page.on('request', (request) => !/^(?:data|blob):/.test(request.url()) && asked.push(request.url()))
  page.on('pageerror', ({ message }) => failed.push(message))
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  return { asked, failed }
}

/** Opens a file, plays its journey to the end, reads it in the other language, and comes back to the same step. */
async function playThrough(page: Page, file: string) {
  const { asked, failed } = watchOver(page)
  await page.goto(file)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Preise, ein Mixer')
  await button(page, 'Ohne Vorhersage ansehen').click()
  await expectStep(page, 1)
  const count = await steps(page).count()
  for (let step = 2; step <= count; step += 1) {
    await page.keyboard.press('ArrowRight')
    await expectStep(page, step)
  }
  await expect(ending(page)).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/^Two prices, one mixer/)
  await expectStep(page, count)
  await expect(page.getByRole('button', { name: 'What remains' })).toBeVisible()
  await page.reload()
  await expectStep(page, count)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Preise, ein Mixer')
  // Firefox does not even report that it reads the file itself.
  expect(asked.filter((url) => url.replace(/#.*/, '') !== file)).toEqual([])
  expect(failed).toEqual([])
}

test('a journey in one file plays to its end in Chromium, in both languages, and asks for nothing', async ({
  page,
}) => {
  await playThrough(page, write('one.html', 'two-prices'))
})

test('the same file plays in Firefox', async () => {
  test.setTimeout(600_000)
  const executablePath = ensureFirefox()
  // biome-ignore lint/suspicious/noSkippedTests: only where no Firefox can be had, and it says so
  test.skip(!executablePath, 'no Firefox here, and none could be installed')
  const file = write('firefox.html', 'two-prices')
  let browser: Browser | null = null
  let context: BrowserContext | null = null
  try {
    browser = await firefox.launch({ channel: 'moz-firefox', executablePath: executablePath ?? '' })
    context = await browser.newContext()
    await playThrough(await context.newPage(), file)
  } finally {
    await context?.close()
    await browser?.close()
  }
})

test('every shipped journey fits into one file; the list leads to each, and nothing leads out of it', async ({
  page,
}) => {
  test.slow()
  const { asked, failed } = watchOver(page)
  const ids = journeys.map(({ scenario }) => scenario.id)
  const file = write('all.html', ids.join('.'), '--lang', 'en')
  await page.goto(file)
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveCount(0)
  const list = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(list).toHaveCount(ids.length)
  for (const [place, { words }] of journeys.entries()) {
    await list.nth(place).click()
    await expect(page.getByRole('heading', { level: 1 }), words.title).toBeFocused()
    await expect(page.locator('[href^="/"], [href^="http"]')).toHaveCount(0)
    await page.getByRole('banner').getByRole('link', { name: 'Roter Faden' }).click()
  }
  expect(new Set(asked)).toEqual(new Set([file]))
  expect(failed).toEqual([])
})

test('the file is easy to reach for everybody, in light and dark', async ({ browser }) => {
  const file = write('axe.html', 'two-prices.email-discount?step=s2')
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    await page.goto(file)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await context.close()
  }
})

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await button(page, name).click()
  const file = await download
  await file.saveAs(join(folder, file.suggestedFilename()))
  return address(file.suggestedFilename())
}

test('the page of a journey saves it as it stands, and the file needs the site no more', async ({ page, context }) => {
  await open(page, journeyPath('two-prices', '?step=s2&lanes=both&right=multichannel'))
  await page.getByText('Mitnehmen und vorführen').click()
  const file = await saved(page, 'Datei für den USB-Stick (HTML)')
  await context.setOffline(true)
  const own = await context.newPage()
  await own.goto(file)
  await expect(own).toHaveURL(/#\/de\/journeys\/two-prices\/\?.*right=multichannel/)
  await expect(own).not.toHaveURL(/step=/)
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Zwei Preise, ein Mixer')
  await own.close()
})

test('a programme is saved as one file in its order, without what is no journey', async ({ page }) => {
  await open(page, '/en/present/?list=store-return.story.two-prices')
  const file = await saved(page, 'Save the journeys as one file (HTML)')
  await page.goto(file)
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText([
    /^Bought online/,
    /^Two prices/,
  ])
})

test('where the site cannot be reached it says so, and the next try works', async ({ page, context }) => {
  await open(page, '/de/present/?list=two-prices')
  await context.setOffline(true)
  await button(page, 'Reisen als eine Datei sichern (HTML)').click()
  await expect(page.getByText(/^Die Datei ließ sich nicht sichern/)).toBeVisible()
  await context.setOffline(false)
  expect(readFileSync(new URL(await saved(page, 'Reisen als eine Datei sichern (HTML)')), 'utf8')).toContain(
    'two-prices',
  )
})
