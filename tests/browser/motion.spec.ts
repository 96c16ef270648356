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
/** What stands on the page once parts that come late have come: twice the same, a moment apart. */
async function settled(page: Page): Promise<string> {
  let text = ''
  const isSame = async () => {
    const before = text
    text = await page.getByRole('main').innerText()
    return text === before
  }
  await expect.poll(isSame, { intervals: [400] }).toBe(true)
  return text
}
async function walk(page: Page): Promise<readonly string[]> {
  const texts: string[] = []
  const count = await steps(page).count()
  for (let step = 1; step <= count; step += 1) {
    await expectStep(page, step)
    if (step > 1) await expect(page.getByRole('figure')).toHaveCount(2)
    texts.push(await settled(page))
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

  test('a movement is played and ended again and again, however quickly, without an error', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await open(page, journeyPath('email-discount', '?step=s3'))
    const play = page.getByRole('button', { name: /^(Abspielen|Bewegung beenden)$/ })
    await play.click() // the file of the movements comes with the first one
    await still(page)
    await play.evaluate(async (pressed) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (pressed instanceof HTMLElement) pressed.click()
        await new Promise((resolve) => setTimeout(resolve, 4))
      }
    })
    await still(page)
    expect(errors).toEqual([])
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

  /** Every movement since the page opened: its part, when it begins and ends in ms, and what it changes. */
  const recordMotion = (target: Page) =>
    target.addInitScript(() => {
      const animate = Element.prototype.animate
      const noted: unknown[] = []
      Object.assign(window, { noted })
      Element.prototype.animate = function (...how) {
        const animation = animate.apply(this, how)
        const { delay = 0, duration = 0 } = animation.effect?.getTiming() ?? {}
        const frame = (animation.effect as KeyframeEffect).getKeyframes()[0] ?? {}
        const lane = this.closest('[role=group]')
        noted.push({
          lane: lane?.parentElement ? [...lane.parentElement.children].indexOf(lane) : -1,
          from: Math.round(delay),
          to: Math.round(delay + Number(duration)),
          changes: Object.keys(frame).filter((key) => !/ffset|easing|composite/.test(key)),
        })
        return animation
      }
    })
  interface Noted {
    readonly lane: number
    readonly from: number
    readonly to: number
    readonly changes: readonly string[]
  }
  const noted = (target: Page): Promise<readonly Noted[]> =>
    target.evaluate(() => Reflect.get(window, 'noted')) as Promise<readonly Noted[]>

  test('one thing moves at a time, left before right, by transform and opacity alone', async ({ page }) => {
    await recordMotion(page)
    await open(page, short)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await noted(page)).length).toBeGreaterThan(5)
    const movements = await noted(page)
    const spans = [...new Set(movements.map(({ from, to }) => `${from} ${to}`))]
      .map((span) => span.split(' ').map(Number))
      .sort(([one = 0], [other = 0]) => one - other)
    spans.forEach(([from = 0, to = 0], place) => {
      expect(to - from).toBeGreaterThanOrEqual(300)
      expect(to - from).toBeLessThanOrEqual(1200)
      if (place > 0) expect(from).toBeGreaterThanOrEqual(spans[place - 1]?.[1] ?? 0)
    })
    expect(new Set(movements.flatMap(({ changes }) => changes))).toEqual(new Set(['transform', 'opacity']))
    const lanes = [...new Set(movements.map(({ lane }) => lane))].sort((one, other) => one - other)
    expect(lanes).toHaveLength(2)
    const [left, right] = lanes.map((lane) => movements.filter((movement) => movement.lane === lane))
    expect(Math.max(...(left ?? []).map(({ to }) => to))).toBeLessThanOrEqual(
      Math.min(...(right ?? []).map(({ from }) => from)),
    )
  })

  test('a jump and the way back settle at once; only by click nothing moves until it is asked for', async ({
    page,
  }) => {
    await countMotion(page)
    await open(page, journey)
    await steps(page).nth(6).getByRole('link').first().click()
    await expectStep(page, 7)
    await page.keyboard.press('ArrowLeft')
    await expectStep(page, 6)
    await page.keyboard.press('?')
    await page.getByRole('radio', { name: 'Nur auf Klick' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expectStep(page, 7)
    expect(await started(page)).toBe(0)
    await button(page, 'Abspielen').click()
    await expect.poll(() => started(page)).toBeGreaterThan(0)
    await expectStep(page, 7)
    await still(page)
  })
})
