import { expect, type Page, test } from '@playwright/test'
import { button, expectStep, journeyPath, open, steps } from './replay.ts'

const scenes = (page: Page) => page.getByRole('figure', { name: 'So sieht es hier aus' })
/** How far things have jumped without anybody having acted. */
const jumped = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

test('the current step shows what the customer sees, once in each lane, and moves on with it', async ({ page }) => {
  await open(page, journeyPath('web-app-store', '?step=s1'))
  for (const number of [2, 3, 4]) {
    await button(page, 'Weiter').click()
    await expectStep(page, number)
    await expect(
      steps(page)
        .nth(number - 1)
        .getByRole('figure'),
    ).toHaveCount(2)
    await expect(scenes(page)).toHaveCount(2)
  }
  await expect(scenes(page).first()).toContainText('139\u00a0€')
  await expect(scenes(page).last()).toContainText('129\u00a0€')
})

test('drawings that come late push nothing away, and the sentence does not wait for them', async ({ page }) => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/step-scene/, async (route) => {
    await late
    await route.continue()
  })
  // On a first visit the faces may come with the first late stylesheet; this is about the drawings alone.
  await page.route(/woff2/, (route) => route.abort())
  await open(page, journeyPath('email-discount', '?step=s3'))
  await expect(steps(page).nth(2).getByText('Die Kasse kennt keine 20')).toBeVisible()
  const before = await jumped(page)
  arrive()
  await expect(scenes(page)).toHaveCount(2)
  expect((await jumped(page)) - before).toBeLessThan(0.02)
})

test('without the drawings everything is still told', async ({ page }) => {
  await page.route(/step-scene/, (route) => route.abort())
  await open(page, journeyPath('email-discount', '?step=s2'))
  await button(page, 'Weiter').click()
  await expectStep(page, 3)
  await expect(steps(page).nth(2).getByText('Die Kasse kennt keine 20')).toBeVisible()
  await expect(scenes(page)).toHaveCount(0)
})
