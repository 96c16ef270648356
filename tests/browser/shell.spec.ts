import { expect, test } from '@playwright/test'
import { builtPaths } from './built.ts'
import { alive, complaints, visits } from './replay.ts'

/** Of the talks two are enough: they differ in nothing but their words. */
const opened = builtPaths.filter((path) => !/present\/(?!email-discount|sales-rep|handout|$)/.test(path))

for (const paths of visits(opened, 8))
  test(`from ${paths[0]} on, ${paths.length} pages come alive without a complaint`, async ({ page }) => {
    const found = complaints(page)
    for (const path of paths) {
      await page.goto(path)
      await alive(page)
      // What comes by itself comes when the page has nothing to do.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100))))
      expect(found, path).toEqual([])
    }
  })

test('a deep link with a query hydrates silently, and the language switch keeps the query', async ({ page }) => {
  const found = complaints(page)
  await page.goto('/de/journeys/two-prices/?step=2')
  const link = page.getByRole('link', { name: 'English' })
  await expect(link).toHaveAttribute('href', '/en/journeys/two-prices/?step=2')
  await link.click()
  await expect(page).toHaveURL(/\/en\/journeys\/two-prices\/\?step=2$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(found).toEqual([])
})

test('moving between screens loads no page anew', async ({ page }) => {
  await page.goto('/de/')
  await alive(page)
  await page.evaluate(() => document.body.setAttribute('data-kept', ''))
  await page.locator('nav a[href="/de/journeys/"]').click()
  await page.locator('a[href="/de/journeys/market-stall/"]').first().click()
  await expect(page).toHaveTitle(/Weihnachtsmarkt/)
  await expect(page.locator('main h1')).toBeFocused()
  await expect(page.locator('body')).toHaveAttribute('data-kept')
  await page.goBack()
  await expect(page).toHaveURL(/\/de\/journeys\/$/)
  await expect(page.locator('main h1')).toBeFocused()
})

test('without a connection a page that was not loaded says so, and comes when the connection does', async ({
  page,
  context,
}) => {
  await page.goto('/de/journeys/')
  await alive(page)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.locator('a[href="/de/journeys/two-prices/"]').first().click()
  await expect(page.getByRole('alert')).toContainText('konnte nicht geladen werden')
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByRole('alert')).toContainText('Noch keine Verbindung')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page).toHaveTitle(/Zwei Preise/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const [locale, language] of [
  ['de-AT', 'de'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
] as const)
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale })
    test(`is forwarded to /${language}/, query included`, async ({ page }) => {
      await page.goto('/?step=2')
      await expect(page).toHaveURL(new RegExp(`/${language}/\\?step=2$`))
    })
  })

test('a chosen language is remembered at the start address', async ({ page }) => {
  await page.goto('/de/')
  await alive(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/en\/$/)
})

test('a wrong address answers 404 in both languages, with a way on', async ({ page }) => {
  const answer = await page.goto('/de/journeys/no-such-journey/')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('section[lang=de] a[href="/de/journeys/"]')).toBeVisible()
  await expect(page.locator('section[lang=en] a[href="/en/journeys/"]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the start address leads to German, and pages and language switch work', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/de\/$/)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await expect(page.locator('h1')).toBeVisible()
  })
})
