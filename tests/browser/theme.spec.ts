import { expect, test } from '@playwright/test'
import { open } from './replay.ts'

const paper = (scheme: string) => (scheme === 'dark' ? 'rgb(25, 22, 19)' : 'rgb(250, 247, 240)')

test('a chosen theme is there from the first paint of the next page, before any other script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '/de/')
  await expect(page.locator('body')).toHaveCSS('background-color', paper('light'))
  await page.getByRole('combobox', { name: 'Darstellung' }).selectOption('dunkel')
  await expect(page.locator('body')).toHaveCSS('background-color', paper('dark'))
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/en/journeys/')
  await expect(page.locator('body')).toHaveCSS('background-color', paper('dark'))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 360, height: 740 } })
  test('the device decides, no choice is offered, and the menu opens', async ({ page }) => {
    await page.goto('/de/')
    await expect(page.locator('body')).toHaveCSS('background-color', paper('dark'))
    await expect(page.getByRole('combobox', { name: 'Darstellung' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Reisen', exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Menü' }).click()
    await page.getByRole('link', { name: 'Reisen', exact: true }).click()
    await expect(page).toHaveURL(/\/de\/journeys\/$/)
  })
})

test('on a phone the menu opens over the page, closes with Escape and after a choice', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/de/')
  const choice = page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Reisen' })
  await page.getByRole('button', { name: 'Menü' }).click()
  await expect(choice).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(choice).toBeHidden()
  await page.getByRole('button', { name: 'Menü' }).click()
  await choice.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Kundenreisen')
  await expect(choice).toBeHidden()
})
