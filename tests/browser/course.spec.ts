import { expect, type Page, test } from '@playwright/test'
import { button, open } from './replay.ts'

/** Goes on by Tab until the focus is on this control, as somebody does who has no mouse. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'link', name: string | RegExp) {
  const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(':visible'))
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
  }
  throw new Error(`no way by Tab to ${name}`)
}

test('a station by keyboard: wrong, a hint, wrong again, the solution; then right, and the goal stays after a reload', async ({
  page,
}) => {
  await open(page, '/de/course/')
  await tabTo(page, 'link', 'Was ist anders?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was ist anders?')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const first = page.getByRole('region', { name: 'Frage 1' })
  await tabTo(page, 'radio', /mehr Kanäle nutzt/)
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Prüfen')
  await page.keyboard.press('Enter')
  await expect(first.getByRole('status')).toContainText('Noch nicht')
  await expect(first.getByRole('status')).toContainText('Ein Hinweis')
  await expect(first.getByRole('link', { name: 'Zurück zur Stelle in der Reise' })).toHaveAttribute(
    'href',
    '/de/journeys/email-discount/?step=s2',
  )
  await page.keyboard.press('Shift+Tab')
  while ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'radio')
    await page.keyboard.press('Shift+Tab')
  await first.getByRole('radio', { name: /gleich aussieht/ }).press('Space')
  await tabTo(page, 'button', 'Noch einmal prüfen')
  await page.keyboard.press('Enter')
  await expect(first.getByRole('status')).toContainText('So passt es')
  await tabTo(page, 'button', 'Nächste Frage')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Frage 2' })).toBeFocused()
  await tabTo(page, 'radio', /./)
  await page.getByRole('radio', { name: /auf mehreren Kanälen da/ }).press('Space')
  await tabTo(page, 'button', 'Prüfen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Frage 2' }).getByRole('status')).toContainText('Stimmt')
  await expect(page.getByText('geübt')).toBeVisible()
  await page.reload()
  await expect(page.getByText('geübt')).toBeVisible()
})

test('a round stands in the address, takes words from other stations, and says at its end what is reached', async ({
  page,
}) => {
  await open(page, '/de/course/2/?round=5a.1-1a.1-8b.1&at=2')
  const question = page.getByRole('region', { name: 'Frage 2 von 3' })
  await question.getByRole('radio', { name: /Preis, den der Laden nannte/ }).check()
  await button(page, 'Prüfen').click()
  await expect(question.getByRole('status')).toContainText('Stimmt')
  await button(page, 'Weiter').click()
  await expect(page.getByRole('heading', { name: 'Frage 3 von 3' })).toBeFocused()
  await expect(page).toHaveURL(/at=3$/)
  await page.getByRole('radio', { name: /weil er sie erlaubte/ }).check()
  await button(page, 'Prüfen').click()
  await button(page, 'Zum Ergebnis').click()
  await expect(page.getByRole('heading', { name: 'Geschafft' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Weiter zu Station 3' })).toBeVisible()
})

test('the lab on six journeys is played through in the browser, and a good plan is found', async ({ page }) => {
  await open(page, '/en/course/6/?q=11a')
  const lab = page.getByRole('region', { name: 'Question 4' })
  for (const name of [/^Offers/, /^Requests/, /^Orders/]) await lab.getByRole('checkbox', { name }).check()
  await lab.getByRole('button', { name: 'Play it through' }).click()
  await expect(lab).toContainText('Model, not a measurement')
  await lab.getByRole('checkbox', { name: /^Returns/ }).check()
  await expect(lab).toContainText('Effort: 36 of 40 points')
  await lab.getByRole('button', { name: 'Play it through' }).click()
  await expect(lab.getByRole('status')).toContainText('A good plan')
})

test('three questions before, twelve in the last round, three after: only the learner sees the gain', async ({
  page,
}) => {
  await open(page, '/de/course/')
  await page.getByText('Drei Fragen beantworten').click()
  for (const name of [/was die App gesagt hat/, /gleich handeln/, /alles verbinden/])
    await page.getByRole('radio', { name }).check()
  await button(page, 'Antworten merken').click()
  await expect(page.getByText(/^Gemerkt/)).toBeVisible()
  await page.getByRole('link', { name: 'Zur Schlussrunde' }).click()
  await button(page, 'Zwölf Fragen starten').click()
  await expect(page.getByRole('heading', { name: 'Frage 1 von 12' })).toBeVisible()
  const at = new URL(page.url())
  at.searchParams.set('at', '13')
  await open(page, at.href)
  for (const name of [/Rezept aus dem Versand/, /Regel stand auf der Karte/, /einzeln führen/])
    await page.getByRole('radio', { name }).check()
  await button(page, 'Vergleich ansehen').click()
  await expect(page.getByText('Vorher: 1 von 3')).toBeVisible()
  await expect(page.getByText('Nachher: 3 von 3')).toBeVisible()
  await expect(page.getByText(/jetzt 100.% da/)).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a station reads completely: summary, all six questions, no button that does nothing', async ({ page }) => {
    await page.goto('/en/course/3/')
    await page.getByText('Play first, then open this').click()
    await expect(page.getByText('Think of a campaign as a story.')).toBeVisible()
    await expect(page.getByRole('region', { name: /^Question \d$/ })).toHaveCount(6)
    await expect(page.getByText('Nothing special, because it follows a fixed plan.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})

test('a round that does not exist is named, and a new one can be started', async ({ page }) => {
  await open(page, '/de/course/1/?round=99z.0')
  await expect(page.getByRole('alert')).toContainText('Die Adresse nennt eine Runde')
  await button(page, 'Runde verlassen').click()
  await button(page, 'Drei Fragen starten').click()
  await expect(page.getByRole('heading', { name: 'Frage 1 von 3' })).toBeVisible()
})

test('where the examiner cannot be fetched, it says so and keeps the answer', async ({ page, context }) => {
  await open(page, '/de/course/1/')
  await context.setOffline(true)
  await page.getByRole('radio', { name: /mehr Kanäle nutzt/ }).check()
  await button(page, 'Prüfen').click()
  const first = page.getByRole('region', { name: 'Frage 1' })
  await expect(first.getByRole('status')).toContainText('Deine Antwort ist noch da')
  await expect(first.getByRole('radio', { name: /mehr Kanäle nutzt/ })).toBeChecked()
})
