import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { journeys } from '../content/shipped.ts'
import { button, journeyPath, open } from './replay.ts'

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

test('no journey needs more than four pages of A4, the longest not in English or changed either', async ({ page }) => {
  test.slow()
  const steps = ({ scenario }: (typeof journeys)[number]) => scenario.steps.length
  const longest = [...journeys].sort((one, other) => steps(other) - steps(one)).slice(0, 3)
  const addresses = [
    ...journeys.map(({ scenario }) => journeyPath(scenario.id)),
    ...longest.map(({ scenario }) => journeyPath(scenario.id, '', 'en')),
    ...longest.flatMap(({ scenario, whatIfs }) => whatIfs.map(({ id }) => journeyPath(scenario.id, `?variant=${id}`))),
  ]
  const pages: Record<string, number> = {}
  for (const address of addresses) {
    await open(page, address)
    pages[address] = pagesOf(await page.pdf({ format: 'A4' }))
  }
  expect(Object.keys(pages).length).toBeGreaterThan(journeys.length)
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

for (const [language, name] of [
  ['de', 'Handzettel drucken'],
  ['en', 'Print the handout'],
] as const)
  test(`the handout of a programme prints every journey as its own page does, in order, in ${language}`, async ({
    page,
  }) => {
    const failures: string[] = []
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
    await page.addInitScript(() => {
      window.print = () => Reflect.set(window, 'printed', true)
    })
    const ids = ['two-prices', 'web-app-store', 'market-stall'] as const
    let single = 0
    for (const id of ids) {
      await open(page, journeyPath(id, '', language))
      single += pagesOf(await page.pdf({ format: 'A4' }))
    }
    await open(page, `/${language}/present/?list=two-prices.story.web-app-store.market-stall`)
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForFunction(() => Reflect.get(window, 'printed') === true)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(ids.length)
    await expect(page.getByText(/\/journeys\//)).toHaveText(
      ids.map((id) => new RegExp(`/${language}/journeys/${id}/$`)),
    )
    const doubled = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return all.filter((id, place) => all.indexOf(id) < place)
    })
    expect(doubled).toEqual([])
    const together = pagesOf(await page.pdf({ format: 'A4' }))
    expect(together).toBeGreaterThanOrEqual(single)
    expect(together).toBeLessThanOrEqual(single + 1) // the head may push the first one on
    // Once it is printed it is gone.
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('[data-handout]')).toHaveCount(0)
    expect(failures).toEqual([])
  })

test('without a connection the handout says so, and comes when the connection does', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.print = () => Reflect.set(window, 'printed', true)
  })
  await open(page, '/de/present/?list=two-prices')
  await context.setOffline(true)
  await button(page, 'Handzettel drucken').click()
  await expect(page.getByText('Die Reisen ließen sich nicht laden.')).toBeVisible()
  await context.setOffline(false)
  await button(page, 'Handzettel drucken').click()
  await page.waitForFunction(() => Reflect.get(window, 'printed') === true)
})
