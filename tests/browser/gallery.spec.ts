import { expect, test } from '@playwright/test'
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
    const pictures = await cards
      .getByRole('img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('aria-label') ?? ''))
    expect(pictures).toHaveLength(shelf.length)
    for (const picture of pictures) expect(picture).toMatch(/^Multichannel: .+\. Omnichannel: .+\.$/)
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
