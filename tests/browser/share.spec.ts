import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { frameHeight } from '../../src/presenters/embed/code.ts'
import { alive, button, open } from './replay.ts'

test('oEmbed is found from the page of a journey and leads to a frame', () => {
  const page = readFileSync('dist/en/journeys/two-prices/index.html', 'utf8')
  const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
  const answer = JSON.parse(readFileSync(`dist${new URL(address).pathname}`, 'utf8'))
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Two prices, one mixer' })
  expect(answer.html).toContain('/en/embed/two-prices/')
  expect(answer.height).toBe(frameHeight)
})

test('the page for bloggers shows what it offers, and the code follows every choice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/de/embed/?journey=two-prices&right=multichannel')
  await page.getByRole('combobox', { name: 'Strategien' }).selectOption('locked')
  await page.getByRole('checkbox', { name: 'Erst vorhersagen lassen' }).uncheck()
  const code = page.getByRole('textbox', { name: 'HTML mit Skript' })
  await expect(code).toHaveValue(/lanes=",multichannel" predict="off" lock="lanes"/)
  await button(page, 'Kopieren').first().click()
  await expect(page.getByText('Kopiert.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await expect(
    page.frameLocator('roter-faden iframe').getByRole('button', { name: 'Schritt für Schritt ansehen' }),
  ).toBeVisible()
  await page.getByText('QR-Code zum Link').click()
  await expect(page.getByRole('img', { name: /^QR-Code für http/ })).toBeVisible()
  await page.getByText('Bild zum Link').click()
  await expect(page.getByRole('img', { name: 'Zwei Preise, ein Mixer' })).toBeVisible()
  const download = page.waitForEvent('download')
  await button(page, 'Bild (SVG)').click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('right=multichannel')
  await page.goto((await page.getByRole('textbox', { name: 'Link' }).inputValue()).toString())
  await alive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Preise, ein Mixer')
})
