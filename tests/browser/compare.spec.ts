import { expect, type Page, test } from '@playwright/test'
import { open } from './replay.ts'

const stop = (page: Page, name: string) => page.getByRole('navigation', { name: 'Stufen' }).getByRole('link', { name })
const panel = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('a stop is chosen by keyboard, shown alone, kept on reload and in the other language', async ({ page }) => {
  await open(page, '/de/compare/')
  await expect(panel(page, /^3 Gewachsenes/)).toBeVisible()
  await expect(panel(page, /^4 Cross/)).toBeHidden()
  await stop(page, 'Gewachsenes').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel(page, /^4 Cross/)).toBeVisible()
  await expect(panel(page, /^3 Gewachsenes/)).toBeHidden()
  await expect(page).toHaveURL(/\?stop=cross-channel$/)
  await expect(stop(page, 'Cross-Channel')).toBeFocused()
  await page.getByRole('combobox', { name: 'Reise' }).selectOption('loyalty-points')
  await expect(stop(page, 'Omnichannel').first()).toContainText('kein Riss')
  await expect(panel(page, /^4 Cross/)).toContainText('Hier ändert sich in dieser Reise nichts.')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/compare\/\?stop=cross-channel&journey=loyalty-points$/)
  await page.reload()
  await expect(panel(page, /^4 Cross/)).toContainText('Nothing changes in this journey here.')
})

test('strengths, prices and doubts can be read before anything is pressed', async ({ page }) => {
  await open(page, '/de/compare/')
  await expect(page.getByText('Viele Kanäle erreichen viele Menschen')).toBeVisible()
  await expect(page.getByText('Stimmig ist nicht dasselbe wie gleich.')).toBeVisible()
})

test('an objection to a row opens where it is told', async ({ page }) => {
  await open(page, '/de/compare/')
  const reading = page.getByText('Persönlich nennen wir nur')
  await expect(reading).toBeHidden()
  await page
    .getByRole('row', { name: /Was in der Mitte steht/ })
    .getByRole('link', { name: 'Unser Einwand' })
    .click()
  await expect(reading).toBeInViewport()
})

test('on paper all stops and all objections are spread out', async ({ page }) => {
  await open(page, '/de/compare/')
  await page.emulateMedia({ media: 'print' })
  for (const name of [/^1 Multichannel/, /^6 Omnichannel/]) await expect(panel(page, name)).toBeVisible()
  await expect(page.getByText('Persönlich nennen wir nur')).toBeVisible()
})

for (const language of ['de', 'en'])
  test(`it prints on few sheets, and no grid is torn by the end of one, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/compare/`)
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8)
    await page.emulateMedia({ media: 'print' })
    // Chromium prints the rows of a broken grid over each other.
    const breakable = await page.locator('main *').evaluateAll((all) => {
      const style = (element: Element) => getComputedStyle(element)
      const isWhole = (element: Element | null): boolean =>
        element !== null && (style(element).breakInside === 'avoid' || isWhole(element.parentElement))
      return all.filter((each) => each.checkVisibility() && style(each).display === 'grid' && !isWhole(each)).length
    })
    expect(breakable).toBe(0)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every stop reads, and the objections open', async ({ page }) => {
    await page.goto('/de/compare/')
    await expect(page.getByRole('region', { name: /^[1-6] / })).toHaveCount(6)
    await expect(panel(page, /^1 Multichannel/)).toBeVisible()
    await page.getByText('Ist die Botschaft persönlich?').click()
    await expect(page.getByText('Persönlich nennen wir nur')).toBeVisible()
  })
})
