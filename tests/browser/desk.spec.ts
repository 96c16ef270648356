import { expect, type Page, test } from '@playwright/test'
import { alive, expectStep, journeyPath, open, steps } from './replay.ts'

const email = journeyPath('email-discount')
const smallDesk = (page: Page, step: number, lane: string, name: RegExp) =>
  steps(page)
    .nth(step - 1)
    .getByRole('group', { name: lane })
    .getByRole('button', { name })
const desk = (page: Page, channel: string) => page.getByRole('dialog', { name: `Schreibtisch: ${channel}` })

test('a desk is opened, read and left by keyboard alone, and the focus comes back to it', async ({ page }) => {
  await open(page, `${email}?step=s2`)
  await smallDesk(page, 2, 'Multichannel', /^Schreibtisch: App, 0 Notizen/).focus()
  await page.keyboard.press('Enter')
  await expect(desk(page, 'App')).toBeVisible()
  await expect(page).toHaveURL(/desk=left\.app/)
  await expect(page.getByRole('heading', { name: 'Schreibtisch: App' })).toBeFocused()
  const row = desk(page, 'App').getByRole('row', { name: /^20 % Rabatt auf Laufschuhe/ })
  await expect(row).toContainText('Nicht geteilt')
  await desk(page, 'App').getByRole('button', { name: 'E-Mail' }).press('Enter')
  await expect(desk(page, 'E-Mail').getByRole('row', { name: /^20 % Rabatt/ })).toContainText('Ja')
  await desk(page, 'E-Mail').getByRole('button', { name: 'Weiter' }).press('Enter')
  await expectStep(page, 3)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/desk=/)
  await expect(smallDesk(page, 3, 'Multichannel', /^Schreibtisch: E-Mail/)).toBeFocused()
})

test('the address opens a desk, also after a reload; one that is not there is named in a notice', async ({ page }) => {
  await open(page, `${email}?step=s3&desk=right.store`)
  await expect(desk(page, 'Filiale').getByRole('row', { name: /E-Mail · Tag 1, 09:00/ })).toContainText('Ja')
  await page.reload()
  await alive(page)
  await expect(desk(page, 'Filiale')).toBeVisible()
  await page.goto(`${email}?step=s3&desk=right.kiosk`)
  await expect(page.getByRole('alert')).toContainText('right.kiosk')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('at 320 px a desk is a list with labels, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, `${journeyPath('web-app-store')}?step=s5&desk=left.app`)
  const sheet = desk(page, 'App')
  await expect(sheet.getByRole('row', { name: /^Kopfhörer im Warenkorb/ })).toContainText('Nicht geteilt')
  const sizes = await sheet.evaluate((dialog) => [dialog.scrollWidth - dialog.clientWidth, dialog.clientWidth] as const)
  expect(sizes[0]).toBe(0)
  expect(sizes[1]).toBeLessThanOrEqual(320)
})
