import { expect, type Page, test } from '@playwright/test'
import { button, ending, expectStep, journeyPath, open, watchBoth } from './replay.ts'

/** Looks around as a reader does: gallery, journey, what-if, end, next journey, other language. */
async function lookAround(page: Page) {
  await open(page, '/de/')
  await page.getByRole('link', { name: 'Reisen', exact: true }).click()
  await page.getByRole('link', { name: /^Der Rabatt, den nur/ }).click()
  await watchBoth(page)
  await button(page, 'Weiter').click()
  await button(page, 'Weiter').click()
  await expectStep(page, 3)
  await button(page, 'Gleich zum Merksatz').click()
  const lever = ending(page).getByRole('listitem').filter({ hasText: 'Die Grenze steht gleich dabei' })
  await lever.getByRole('button', { name: 'Gleich zeigen' }).click()
  await lever.getByRole('link', { name: 'Die Reise so ansehen' }).click()
  await expect(page).toHaveURL(/variant=declared/)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/journeys\/email-discount\/\?.*variant=declared/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('nothing is asked of anybody else, no cookie is set, and only the chosen language is remembered', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('websocket', (socket) => asked.push(socket.url()))
  await lookAround(page)
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-'))).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'roter-faden/language': 'en' })
  expect(await page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, ''])
})

test('with blocked storage everything works', async ({ page }) => {
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await lookAround(page)
  await page.goto('/')
  await expect(page).toHaveURL(/\/de\/$/)
  await open(page, journeyPath('two-prices', '?step=s2'))
  await expectStep(page, 2)
  expect(failures).toEqual([])
})
