import { expect, type Page, test } from '@playwright/test'
import { readSetting } from '../../src/presenters/setting.ts'
import { type Reason, tell } from '../../src/presenters/telling.ts'
import { journeys } from '../content/shipped.ts'
import { button, ending, journeyPath, open, steps } from './replay.ts'

const explained = ({ mark: { domain, subject, cause, ...mark }, channel, told }: Reason) =>
  JSON.stringify([domain, subject, cause, channel, told, 'harms' in mark && mark.harms !== 'customer' && mark.harms])

const told = journeys.map((journey) => {
  const { rows } = tell(journey, readSetting(journey, new URLSearchParams()))
  const cells = rows.flatMap(({ left, right }) => [left, right])
  return {
    id: journey.scenario.id,
    learning: journey.words.learning,
    outcomes: cells.map(({ lines }) => lines.map(({ text }) => text ?? '')),
    // Two marks of one step that have one explanation share it.
    reasons: cells.flatMap(({ reasons }) => [...new Set(reasons.map(explained))]).length,
  }
})
const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Expects the whole replay on one page: every outcome, every reason, the end, and nothing to click through. */
async function expectComplete(page: Page, { outcomes, reasons, learning }: (typeof told)[number]) {
  const cells = steps(page).locator('[role=group]')
  const texts = (
    await cells.evaluateAll((groups) =>
      groups.map((group) => (group.checkVisibility() && group instanceof HTMLElement ? group.innerText : '')),
    )
  ).map(plain)
  expect(texts).toHaveLength(outcomes.length)
  for (const [place, lines] of outcomes.entries()) for (const line of lines) expect(texts[place]).toContain(plain(line))
  expect(texts.join().match(/Was hilft/g) ?? []).toHaveLength(reasons)
  await expect(ending(page)).toBeVisible()
  await expect(ending(page)).toContainText(plain(learning))
  await expect(ending(page)).toContainText('Getrennte Kanäle haben ihre Stärke')
  for (const name of ['Weiter', 'Zurück', 'Von vorn', 'Reise abspielen', 'Ohne Vorhersage ansehen'])
    await expect(button(page, name)).toBeHidden()
  await expect(page.getByRole('combobox')).toHaveCount(0)
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every journey can be read to its end', async ({ page }) => {
    for (const journey of told) {
      await page.goto(journeyPath(journey.id))
      await expectComplete(page, journey)
    }
  })
})

test('on paper a journey is complete, without player, menu and choices', async ({ page }) => {
  for (const journey of told.slice(0, 3)) {
    await open(page, journeyPath(journey.id))
    await page.emulateMedia({ media: 'print' })
    await expectComplete(page, journey)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('banner')).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
    await expect(button(page, 'Reise abspielen')).toBeVisible()
  }
})
