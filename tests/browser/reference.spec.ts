import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { open } from './replay.ts'

test('from a term to its source, to a journey, and back to where the reader was', async ({ page }) => {
  await open(page, '/de/glossary/#OFFER')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Angebotslücke' }) })
  await expect(entry).toBeInViewport()
  await entry.getByRole('link', { name: 'S0.11' }).click()
  await expect(page).toHaveURL(/\/de\/sources\/#S0\.11$/)
  const statement = page.locator('[id="S0.11"]')
  await expect(statement).toBeInViewport()
  await expect(statement).toBeFocused()
  await statement.getByRole('link', { name: 'Der Rabatt, den nur die E-Mail kennt' }).click()
  await expect(page).toHaveURL(/\/de\/journeys\/email-discount\/$/)
  await page.goBack()
  await expect(statement).toBeInViewport()
})

test('what lies on the device can be taken along as a file', async ({ page }) => {
  await open(page, '/de/about/')
  await page.getByRole('combobox', { name: 'Darstellung' }).selectOption('dunkel')
  await page.getByRole('button', { name: 'Zeigen, was auf diesem Gerät liegt' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Datei sichern' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('roter-faden.json')
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ theme: 'dark' })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('terms, statements and research read, and no dead control is offered', async ({ page }) => {
    await page.goto('/en/glossary/')
    await expect(page.getByRole('heading', { level: 3 })).not.toHaveCount(0)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.goto('/en/sources/#S4.10')
    await expect(page.locator('[id="S4.10"]')).toContainText('No source is given')
    await expect(page.locator('[id="S4.10"]')).toBeInViewport()
    await page.goto('/en/about/')
    await expect(page.getByText('Without scripts this site keeps nothing.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show what is kept' })).toHaveCount(0)
  })
})
