import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { journeys } from '../content/shipped.ts'
import { journeyPath, open } from './replay.ts'

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
