import { expect, type Page, test } from '@playwright/test'
import { button, expectStep, journeyPath, open, steps } from './replay.ts'

const last = 's10'
const journey = journeyPath('sales-rep', '?step=s1')
const short = journeyPath('email-discount', '?step=s1')
const still = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length))
    .toBe(0)
/** Counts every animation that starts from now on. */
const countMotion = (page: Page) =>
  page.addInitScript(() => {
    const animate = Element.prototype.animate
    Object.assign(window, { started: 0 })
    Element.prototype.animate = function (...how) {
      Object.assign(window, { started: Number(Reflect.get(window, 'started')) + 1 })
      return animate.apply(this, how)
    }
  })
const started = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'started')))
async function walk(page: Page): Promise<readonly string[]> {
  const texts: string[] = []
  const count = await steps(page).count()
  for (let step = 1; step <= count; step += 1) {
    await expectStep(page, step)
    if (step > 1) await expect(page.getByRole('figure')).toHaveCount(2)
    texts.push(await page.getByRole('main').innerText())
    if (step < count) await button(page, 'Weiter').click()
  }
  return texts
}

test('with and without motion the same is told at every step', async ({ page, browser, baseURL }) => {
  await countMotion(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, short)
  const quiet = await walk(page)
  expect(await started(page)).toBe(0)
  const moving = await browser.newPage({ reducedMotion: 'no-preference', ...(baseURL && { baseURL }) })
  await countMotion(moving)
  await open(moving, short)
  expect(await walk(moving)).toEqual(quiet)
  await expect.poll(() => started(moving)).toBeGreaterThan(0)
  await moving.close()
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('nothing moves before somebody acts', async ({ page }) => {
    await countMotion(page)
    await open(page, journeyPath('sales-rep'))
    await page.waitForLoadState('networkidle')
    expect(await started(page)).toBe(0)
  })

  test('quick presses are all counted, and everything comes to rest fully shown', async ({ page }) => {
    await open(page, journey)
    await Promise.all(Array.from({ length: 9 }, () => page.keyboard.press('ArrowRight')))
    await expectStep(page, 10)
    await still(page)
    const faint = await steps(page).evaluateAll(
      (rows) =>
        rows
          .flatMap((row) => [...row.querySelectorAll('[role=group] *')])
          .filter((part) => {
            const { opacity, clipPath } = getComputedStyle(part)
            return part.checkVisibility() && (opacity !== '1' || /inset\(0(?:px|%)? 0(?:px|%)? [1-9]/.test(clipPath))
          }).length,
    )
    expect(faint).toBe(0)
  })

  test('a jump to any step comes to rest there, in sight', async ({ page }) => {
    await open(page, journey)
    for (const step of [10, 2, 7, 1]) {
      await steps(page)
        .nth(step - 1)
        .getByRole('link')
        .click()
      await expectStep(page, step)
      await still(page)
      await expect(steps(page).nth(step - 1)).toBeInViewport()
    }
    await page.keyboard.press('End')
    await expect(page).toHaveURL(new RegExp(`step=${last}$`))
    await still(page)
  })
})
