import { expect, type Page, test } from '@playwright/test'
import { applyVariant } from '../../src/engine/index.ts'
import { journeys } from '../content/shipped.ts'
import { expectStep, journeyPath, open, steps } from './replay.ts'

/** Each from its first step, which a what-if may have taken away. */
const replays = journeys.flatMap(({ scenario, whatIfs }) => [
  { id: scenario.id, query: `?step=${scenario.steps[0]?.id}` },
  ...whatIfs.map(({ id, variant }) => {
    const { steps: own } = variant === undefined ? scenario : applyVariant(scenario, variant)
    return { id: scenario.id, query: `?step=${own[0]?.id}&variant=${id}` }
  }),
])
/** In four parts, so that the workers share the work. */
const quarters = [0, 1, 2, 3]

/** Adds up whatever moves without being asked to, from the first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number }
        if (!hadRecentInput) shifts.sum += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)

for (const quarter of quarters)
  test(`every journey and what-if plays to its end, without an error or a jump of the page (part ${quarter + 1} of 4)`, async ({
    page,
  }) => {
    test.slow()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await watchShifts(page)
    for (const { id, query } of replays.filter((_, place) => place % 4 === quarter)) {
      await open(page, journeyPath(id, query))
      const total = await steps(page).count()
      for (let number = 2; number <= total; number += 1) {
        await page.keyboard.press('ArrowRight')
        await expectStep(page, number)
      }
      expect(await shiftsOf(page), `${id} ${query}`).toBeLessThanOrEqual(0.02)
      expect(errors, `${id} ${query}`).toEqual([])
    }
  })
