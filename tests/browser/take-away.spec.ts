import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { journeys } from '../content/shipped.ts'
import { button, complaints, journeyPath, open } from './replay.ts'

/** The number of pages of a PDF. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path())
}

test('the replay as it stands is a picture: SVG with its words, PNG twice as large', async ({ page }) => {
  const failures: string[] = []
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  await open(page, journeyPath('email-discount', '?step=s2'))
  await page.getByText('Mitnehmen und vorführen').click()
  const svg = (await download(page, 'Bild (SVG)')).toString('utf8')
  for (const words of ['Der Rabatt, den nur', 'Multichannel', 'Angebotslücke · Umweg', '?step=s2'])
    expect(svg).toContain(words)
  expect(svg).not.toContain('Sackgasse')
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1])
  const png = await download(page, 'Bild (PNG)')
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2 * height])
  expect(failures).toEqual([])
})

const lengthOf = ({ scenario }: (typeof journeys)[number]) => scenario.steps.length
const longest = [...journeys].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 3)
/** In two parts, so that the workers share the work. */
const printed = {
  'no journey': journeys.map(({ scenario }) => journeyPath(scenario.id)),
  'none of the longest in English or changed': longest.flatMap(({ scenario, whatIfs }) => [
    journeyPath(scenario.id, '', 'en'),
    ...whatIfs.map(({ id }) => journeyPath(scenario.id, `?variant=${id}`)),
  ]),
}
for (const [which, addresses] of Object.entries(printed))
  test(`${which} needs more than four pages of A4`, async ({ page }) => {
    test.slow()
    const pages: Record<string, number> = {}
    for (const address of addresses) {
      await open(page, address)
      pages[address] = pagesOf(await page.pdf({ format: 'A4' }))
    }
    expect(Object.keys(pages).length).toBeGreaterThan(longest.length)
    expect(Object.entries(pages).filter(([, count]) => count < 1 || count > 4)).toEqual([])
  })

test('paper says what was changed, how both lanes fared, and where to play it again', async ({ page }) => {
  await open(page, journeyPath('email-discount', '?step=s2&variant=declared'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Geändert: Die Grenze steht gleich dabei\./)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Die Bilanz beider Bahnen' })).toBeVisible()
  await expect(page.getByText(/^Aufwandspunkte sind ein Modell/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Zwei Kurven/ })).toBeVisible()
  await expect(page.getByText(/^Nachspielen: .*step=s2&variant=declared$/)).toBeVisible()
  await expect(page.getByText('Protokoll: alles der Reihe nach')).toBeHidden()
})

const programme = ['web-app-store', 'story', 'two-prices', 'market-stall']
/** The page that prints a programme, with everything that goes on paper. */
async function openHandout(page: Page, items: readonly string[], language = 'de') {
  await open(page, `/${language}/present/handout/?list=${items.join('.')}`)
  await expect(page.getByRole('button', { name: language === 'de' ? 'Drucken' : 'Print' })).toBeEnabled()
}

for (const [language, other, titles] of [
  ['de', 'English', ['Anfangen, weitermachen, abholen', 'Zwei Preise, ein Mixer', 'Der Weihnachtsmarktstand']],
  ['en', 'Deutsch', ['Start, continue, collect', 'Two prices, one mixer', 'The Christmas market stall']],
] as const)
  test(`a programme prints in its order, every journey on sheets of its own, in ${language}`, async ({ page }) => {
    test.slow()
    const found = complaints(page)
    const journeyIds = programme.filter((item) => item !== 'story')
    const alone: number[] = []
    for (const id of journeyIds) {
      await openHandout(page, [id], language)
      alone.push(pagesOf(await page.pdf({ format: 'A4' })))
    }
    await openHandout(page, programme, language)
    const together = pagesOf(await page.pdf({ format: 'A4' }))
    await page.emulateMedia({ media: 'print' })
    const sheets = page.getByRole('article')
    await expect(sheets.getByRole('heading', { level: 1 })).toHaveText([...titles])
    // Each has the head on a sheet before it; together they share one.
    expect(together).toBe(1 + alone.reduce((sum, pages) => sum + pages - 1, 0))
    for (const [place, id] of journeyIds.entries()) {
      expect(alone[place]).toBeGreaterThanOrEqual(1 + 2)
      expect(alone[place]).toBeLessThanOrEqual(1 + 4)
      await expect(sheets.nth(place)).toHaveCSS('break-before', 'page')
      await expect(sheets.nth(place).getByRole('table').first()).toBeVisible()
      await expect(sheets.nth(place).getByRole('figure')).toBeVisible()
      await expect(sheets.nth(place).getByText(new RegExp(`: http.*/${language}/journeys/${id}/$`))).toBeVisible()
    }
    await expect(
      page.getByText(new RegExp(`: http.*/${language}/present/\\?list=${programme.join('.')}$`)),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: other })).toBeHidden()
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([])
    expect(found).toEqual([])
  })

test('the programme leads to its handout and back, and a step named in a balance leads to its row', async ({
  page,
}) => {
  await open(page, `/de/present/?list=${programme.join('.')}`)
  await page.getByRole('link', { name: 'Handzettel drucken' }).click()
  const sheet = page.getByRole('article', { name: 'Zwei Preise, ein Mixer' })
  await sheet.getByRole('link', { name: 'Schritt 3' }).last().click()
  await expect(page.locator('#step-two-prices-s3')).toBeFocused()
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('link', { name: 'Zum Programm' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(programme.length)
})

test('without a connection the handout says so, and comes when the connection does', async ({ page, context }) => {
  await open(page, '/de/present/handout/')
  await context.setOffline(true)
  await page.evaluate(() => {
    history.pushState(null, '', '?list=two-prices')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.getByRole('alert')).toContainText('konnte nicht geladen werden')
  await expect(page.getByRole('article')).toHaveCount(0)
  await context.setOffline(false)
  await button(page, 'Noch einmal versuchen').click()
  await expect(page.getByRole('article', { name: 'Zwei Preise, ein Mixer' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the handout says what it needs, and leads to the journeys', async ({ page }) => {
    await page.goto('/de/present/handout/?list=two-prices')
    await expect(page.getByText('braucht dafür JavaScript')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Drucken' })).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: 'Alle Kundenreisen' }).click()
    await expect(page).toHaveURL(/\/de\/journeys\/$/)
  })
})
