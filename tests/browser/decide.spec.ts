import { expect, type Page, test } from '@playwright/test'
import { fewestAnswers } from '../../src/content/guide/places.ts'
import { type Question, questions } from '../../src/content/guide/questions.ts'
import { open } from './replay.ts'

const result = (page: Page) => page.getByRole('region', { name: 'Dein Ergebnis' })
const said = (page: Page) => page.getByRole('status').last()
const place = (page: Page) => result(page).getByRole('heading', { level: 3 }).first()

test('the guide is answered by keyboard alone, read, and opened again from its link in the other language', async ({
  page,
}) => {
  await open(page, '/de/decide/')
  await page.getByLabel('weiß ich nicht').first().focus()
  for (let question = 0; question < fewestAnswers; question += 1) {
    await page.keyboard.press('ArrowUp') // from the skip, which is set, to the last answer
    await page.keyboard.press('Tab')
  }
  await expect(said(page)).toContainText(`${fewestAnswers} von 12 Antworten`)
  await expect(place(page)).not.toHaveText('Noch nicht genug gesagt')
  const name = await place(page).innerText()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('region', { name: 'Your result' }).getByRole('heading', { level: 3 }).first()).toHaveText(
    name,
  )
  await page.reload()
  await expect(said(page)).toContainText(`${fewestAnswers} of 12 answers`)
})

const ends = (which: 0 | -1) =>
  new URLSearchParams(questions.map(({ id, options }: Question) => [id, options.at(which)?.id ?? '']))
const queries = {
  'all for separate channels': ends(0),
  'all for connected channels': ends(-1),
  'full of contradictions': new URLSearchParams({
    ...Object.fromEntries(ends(-1)),
    technology: 'islands',
    people: 'bonuses',
    recognition: 'hardly',
    consents: 'unclear',
    deadline: 'weeks',
    start: 'both',
  }),
}
for (const [name, query] of Object.entries(queries))
  test(`the result fits on one page: ${name}`, async ({ page }) => {
    await open(page, `/de/decide/?${query}`)
    await expect(said(page)).toContainText('12 von 12')
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('questions and rules read, and the page says that it cannot calculate', async ({ page }) => {
    await page.goto('/de/decide/')
    await expect(page.getByText('Ohne JavaScript rechnet diese Seite nicht.')).toBeVisible()
    await page.getByText('Regeln und Gewichte').click()
    await expect(page.getByText('So wird gerechnet.')).toBeVisible()
  })
})
