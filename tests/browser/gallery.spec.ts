import { expect, type Page, test } from '@playwright/test'
import { shelf } from '../../src/content/shelf.ts'
import { languages, wordsOf } from '../content/shipped.ts'
import { journeyPath, open } from './replay.ts'

for (const language of languages)
  test(`the gallery in ${language} shows every journey in order, with title, question, and both threads in words`, async ({
    page,
  }) => {
    await open(page, `/${language}/journeys/`)
    const cards = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
    await expect(cards.getByRole('heading')).toHaveText(shelf.map(({ id }) => wordsOf(language, id).title))
    const hrefs = await cards.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(shelf.map(({ id }) => journeyPath(id, '', language)))
    for (const lane of ['Multichannel', 'Omnichannel'])
      await expect(cards.getByRole('term').filter({ hasText: lane })).toHaveCount(shelf.length)
    for (const tally of await cards.getByRole('definition').allTextContents()) expect(tally).toMatch(/riss|tear/i)
    await expect(cards.first()).toContainText(wordsOf(language, 'email-discount').question)
  })

test('a card leads to its journey from anywhere on it, and Back to the same place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '/de/journeys/')
  const card = page.getByRole('listitem').filter({ hasText: wordsOf('de', 'sales-rep').title })
  await card.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await card.getByText(wordsOf('de', 'sales-rep').question).click({ force: true }) // the link lies over the words
  await expect(page).toHaveURL(/\/de\/journeys\/sales-rep\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await page.goBack()
  await expect(card).toBeInViewport()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(50)
})

const entries = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
const status = (page: Page) => page.getByRole('status')

test.describe('the filters', () => {
  test('stand in the address, add up, and are said aloud', async ({ page }) => {
    await open(page, '/de/journeys/')
    await expect(status(page)).toHaveText('Alle 18 Reisen')
    await page.getByRole('combobox', { name: 'Branche' }).selectOption('fashion')
    await expect(page).toHaveURL(/\?industry=fashion$/)
    await expect(status(page)).toHaveText('4 von 18 Reisen')
    await page.getByRole('link', { name: '1 für Multichannel' }).click()
    await expect(page).toHaveURL(/\?industry=fashion&verdict=multichannel$/)
    await expect(entries(page)).toHaveCount(1)
    await expect(entries(page)).toContainText(wordsOf('de', 'faster-than-sync').title)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(status(page)).toHaveText('1 of 18 journeys')
    await page.getByRole('link', { name: '1 for multichannel' }).click()
    await expect(status(page)).toHaveText('4 of 18 journeys')
  })

  test('never end in nothing: an empty choice says so, and one tap shows everything again', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, '/de/journeys/?industry=insurance&verdict=multichannel&course=7')
    await expect(status(page)).toHaveText('Keine Reise passt zu allem, was du gewählt hast.')
    await expect(entries(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Alle Reisen zeigen' }).click()
    await expect(page).toHaveURL(/\?course=7$/)
    await expect(entries(page)).toHaveCount(shelf.length)
  })

  test('work by keyboard alone', async ({ page }) => {
    await open(page, '/de/journeys/')
    await page.getByRole('link', { name: '1 braucht beide Blickwinkel' }).focus()
    await page.keyboard.press('Enter')
    await expect(entries(page)).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: 'Kanal' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('M')
    await expect(page).toHaveURL(/\?verdict=both&family=measurement$/)
  })

  test('that nobody knows are named, and filter nothing', async ({ page }) => {
    await open(page, '/de/journeys/?channel=fax')
    await expect(page.getByRole('alert')).toContainText('Die Auswahl „fax“ gibt es nicht.')
    await expect(entries(page)).toHaveCount(shelf.length)
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('step aside, and the list is complete', async ({ page }) => {
      await page.goto('/de/journeys/?channel=app')
      await expect(entries(page)).toHaveCount(shelf.length)
      await expect(page.getByRole('link', { name: '11 für Omnichannel' })).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'Kanal' })).toBeHidden()
    })
  })
})
