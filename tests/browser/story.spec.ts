import { expect, type Page, test } from '@playwright/test'
import { button, open } from './replay.ts'

const contact = (page: Page, name: RegExp) => page.getByRole('button', { name })
const meter = (page: Page) => page.getByRole('region', { name: 'Kapitelzähler' })

test('a story is arranged with the keyboard alone, and the link brings it back', async ({ page }) => {
  await open(page, '/de/story/')
  await contact(page, /^Radio, Dienstag, mittags/).focus()
  await page.keyboard.press('Enter')
  await button(page, 'Einen Tag früher').focus()
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key)
  await expect(contact(page, /^Radio, Montag, mittags/)).toBeVisible()
  await button(page, 'War nicht dabei').focus()
  await page.keyboard.press('Enter')
  await expect(meter(page)).toContainText('1 Sprung')
  await expect(page).toHaveURL(/[?&]week=[^&]*radio1x/) // the address follows the picture
  await page.reload()
  await expect(contact(page, /^Radio, Montag, mittags.*nicht dabei$/)).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(contact(page, /^Radio, Monday, noon.*not there$/)).toBeVisible()
})

test('a contact is dragged to another moment, and two change places', async ({ page }) => {
  await open(page, '/de/story/')
  await page.getByRole('toolbar').scrollIntoViewIfNeeded()
  const from = await contact(page, /^Plakat, Montag/).boundingBox()
  const to = await contact(page, /^Onlinewerbung, Mittwoch/).boundingBox()
  if (!from || !to) throw new Error('both contacts must be in sight')
  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(contact(page, /^Plakat, Mittwoch, abends/)).toBeVisible()
  await expect(contact(page, /^Onlinewerbung, Montag, morgens/)).toBeVisible()
})

test('a thousand people walk through the week in a thread of their own, and each can be looked at', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await open(page, '/de/story/?person=5')
  await button(page, '1.000 Menschen losschicken').click()
  await expect(page.getByText('Die Woche von Mensch 5')).toBeVisible()
  const counts = await page.getByRole('definition').filter({ hasText: 'von 1.000' }).allTextContents()
  expect(counts).toHaveLength(8)
  const people = counts.map((count) => Number.parseInt(count, 10))
  expect(people.slice(0, 4).reduce((sum, count) => sum + count)).toBe(1000)
  await page.getByRole('img', { name: /^Omnichannel: 1.000 Punkte/ }).click({ position: { x: 3, y: 3 } })
  await expect(page.getByText('Die Woche von Mensch 1', { exact: true })).toBeVisible()
  expect(errors).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('nothing scrolls sideways, and both lanes of a contact stand under each other', async ({ page }) => {
    await open(page, '/de/story/')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    const [left, right] = await page
      .getByRole('group', { name: /channel$/ })
      .evaluateAll((cells) => cells.slice(0, 2).map((cell) => cell.getBoundingClientRect().top))
    expect(left).toBeLessThan(right ?? 0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the start can be read in both lanes', async ({ page }) => {
    await page.goto('/de/story/')
    await expect(page.getByText('Zwölf Jahre alt')).toHaveCount(4)
    await expect(page.getByText('Ein Stern aus Filz')).toBeVisible()
  })
})
