import { expect, type Page, test } from '@playwright/test'
import { expectStep, journeyPath, open, steps } from './replay.ts'

const path = journeyPath('email-discount', '?step=s2')
const word = (page: Page) => steps(page).nth(1).getByRole('link', { name: 'Angebotslücke' }).first()
const note = (page: Page) => page.getByRole('tooltip').filter({ hasText: 'Ein Kanal verspricht ein Angebot' })

test('a term is explained in place, by pointer and by keyboard, and goes when it is told to', async ({ page }) => {
  await open(page, path)
  await expectStep(page, 2)
  await word(page).hover()
  await expect(note(page)).toBeVisible()
  await note(page).hover() // it stays while the pointer is on it
  await expect(note(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note(page)).toBeHidden()
  await page.mouse.move(0, 0)
  await word(page).focus()
  await expect(note(page)).toBeVisible()
  await expect(word(page)).toHaveAccessibleDescription(/Ein Kanal verspricht ein Angebot/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/de\/glossary\/#OFFER$/)
  await expect(page.locator('#OFFER')).toBeFocused()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  test('the first tap explains, inside the window, the second leads to the glossary', async ({ page }) => {
    await open(page, path)
    await expectStep(page, 2)
    await word(page).tap()
    await expect(note(page)).toBeVisible()
    await expect(page).toHaveURL(/email-discount/)
    const box = await note(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
    await word(page).tap()
    await expect(page).toHaveURL(/\/de\/glossary\/#OFFER$/)
  })
})

test('without a connection the word stays a plain link', async ({ page, context }) => {
  await open(page, path)
  await expectStep(page, 2)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await word(page).hover()
  await expect(word(page)).toHaveAttribute('href', '/de/glossary/#OFFER')
  await expect(note(page)).toHaveCount(0)
})
