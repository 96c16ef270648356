import { expect, test } from '@playwright/test'
import { alive, button, ending, expectStep, journeyPath, open, steps, watch } from './replay.ts'

const email = journeyPath('email-discount')
const long = journeyPath('web-app-store')

test('what is to come is neither seen nor read out before it is played', async ({ page }) => {
  await open(page, `${email}?step=s1`)
  const tear = steps(page).nth(2).getByText('Die Kasse kennt keine')
  await expect(steps(page).nth(2)).toContainText('Nach der Arbeit')
  await expect(tear).toBeHidden()
  await expect(steps(page).nth(2).getByRole('group')).toHaveCount(0)
  expect(await page.getByRole('main').ariaSnapshot()).not.toContain('Die Kasse kennt')
  await expect(ending(page)).toBeHidden()
  await button(page, 'Weiter').click()
  await expect(tear).toBeHidden()
  await button(page, 'Weiter').click()
  await expect(tear).toBeVisible()
  await expect(steps(page).nth(2).getByRole('group')).toHaveCount(2)
  await expect(ending(page)).toBeVisible()
})

test('what was played stays in sight, and its reasons step aside', async ({ page }) => {
  await open(page, `${email}?step=s2`)
  const reason = steps(page).nth(1).getByText('Was hilft')
  await expect(reason).toBeVisible()
  await button(page, 'Weiter').click()
  await expect(reason).toBeHidden()
  await expect(steps(page).nth(1).getByText('Die App zeigt die Laufschuhe zum vollen Preis.')).toBeVisible()
})

test('going back takes the outcome away again', async ({ page }) => {
  await open(page, `${email}?step=s3`)
  await expect(ending(page)).toBeVisible()
  await button(page, 'Zurück').click()
  await expect(ending(page)).toBeHidden()
  await expect(steps(page).nth(2).getByRole('group')).toHaveCount(0)
})

test('both lanes of a step stand on one line on a wide screen, under each other on a phone', async ({ page }) => {
  await open(page, `${email}?step=s3`)
  const places = () =>
    steps(page).evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('[role=group]')].map((lane) => lane.getBoundingClientRect().top)),
    )
  for (const [left, right] of await places()) expect(left).toBe(right)
  await page.setViewportSize({ width: 360, height: 740 })
  for (const [left = 0, right = 0] of await places()) expect(left).toBeLessThan(right)
})

test.describe('the address', () => {
  test('survives reload, sharing and a change of language', async ({ page, context }) => {
    await open(page, `${email}?variant=declared&left=cross-channel&step=s1`)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/\?variant=declared&left=cross-channel&step=s2$/)
    await page.reload()
    await alive(page)
    await expectStep(page, 2)
    const shared = await context.newPage()
    await open(shared, page.url())
    await expectStep(shared, 2)
    await expect(shared.getByRole('group', { name: 'Cross-Channel' }).first()).toBeVisible()
    await page.getByRole('link', { name: 'English' }).click()
    await alive(page)
    await expect(page).toHaveURL(/\/en\/journeys\/email-discount\/\?variant=declared&left=cross-channel&step=s2$/)
    await expectStep(page, 2)
    await expect(page.getByRole('link', { name: 'The limits are stated up front' }).first()).toBeVisible()
  })

  test('lets the browser’s Back leave the journey at once, and Forward return to the step', async ({ page }) => {
    await open(page, '/de/journeys/')
    await page.getByRole('link', { name: /^Der Rabatt, den nur/ }).click()
    await watch(page)
    await expectStep(page, 1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expectStep(page, 3)
    await page.goBack()
    await expect(page).toHaveURL(/\/de\/journeys\/$/)
    await page.goForward()
    await expectStep(page, 3)
  })

  test('that names something unknown is answered with a visible notice', async ({ page }) => {
    await open(page, `${email}?step=s9`)
    await expect(page.getByRole('alert')).toContainText('Den Schritt „s9“ gibt es nicht.')
    await expect(page.getByRole('alert')).toBeInViewport()
    await expect(steps(page).first()).not.toHaveAttribute('aria-current')
  })
})

test.describe('what can be changed', () => {
  test('is out of the way until it is wanted, and stays open while it is used', async ({ page }) => {
    await open(page, long)
    const choices = page.getByRole('navigation', { name: 'Was wäre, wenn …' })
    await expect(choices).toBeHidden()
    await page.getByText('Etwas ändern').click()
    await choices.getByRole('link', { name: 'Nur der Bestand wird geteilt' }).press('Enter')
    await expect(page).toHaveURL(/variant=stock-only/)
    await choices.getByRole('link', { name: 'Wie erzählt' }).press('Enter')
    await expect(page).not.toHaveURL(/variant/)
    await expect(choices).toBeVisible()
    await expect(choices.getByRole('link', { name: 'Wie erzählt' })).toBeFocused()
  })

  test('opens by itself where the address has changed something', async ({ page }) => {
    await open(page, `${long}?variant=stock-only`)
    await expect(page.getByRole('navigation', { name: 'Was wäre, wenn …' })).toBeVisible()
  })
})

test('a tie to a tear that is still to come stands on paper, not on the screen', async ({ page }) => {
  await open(page, journeyPath('email-discount', '?step=s2'))
  const tie = (step: number) =>
    steps(page)
      .first()
      .getByRole('button', { name: `gerissen bei Schritt ${step}` })
  await expect(tie(2)).toBeVisible()
  await expect(tie(3)).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(tie(3)).toBeVisible()
})

test.describe('what is said aloud', () => {
  const said = (page: Parameters<typeof open>[0]) => page.getByRole('status').filter({ hasText: 'Schritt' })
  test('is nothing on arrival, even at a later step, then one sentence a move', async ({ page }) => {
    await open(page, `${email}?step=s2`)
    await expectStep(page, 2)
    await expect(said(page)).toHaveCount(0)
    await button(page, 'Weiter').click()
    await expect(said(page)).toHaveText(
      /^Schritt\u00a03 von 3, Filiale\. .* Multichannel: Riss\. .* Omnichannel: Knoten\. /,
    )
  })
})
