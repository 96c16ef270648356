import { expect, type Page, test } from '@playwright/test'
import { applyVariant } from '../../src/engine/index.ts'
import { journeys } from '../content/shipped.ts'
import { unfinished } from '../views/unfinished.ts'
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

interface Shift extends PerformanceEntry {
  hadRecentInput: boolean
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/**
 * Adds up whatever moves without being asked to, from the first paint on. The browser takes half a second after a key for
 * asked; on a busy machine a step and its drawings come later, so here it is half a second after they came.
 */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { sum: number; told: string[] } = { sum: 0, told: [] }
    const step = { asked: Number.POSITIVE_INFINITY, came: 0 }
    Object.assign(window, { shifts })
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => Object.assign(step, { asked: Math.min(step.asked, timeStamp) }),
      {
        capture: true,
      },
    )
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => target.parentElement?.closest('main'))) step.came = performance.now()
    }).observe(document, { subtree: true, childList: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value, sources } = entry as Shift
        const isAsked = entry.startTime >= step.asked && entry.startTime <= step.came + 500
        if (hadRecentInput || isAsked) continue
        shifts.sum += value
        for (const { node, previousRect: from, currentRect: to } of sources)
          shifts.told.push(
            `${value.toFixed(3)} at ${entry.startTime | 0} (asked ${step.asked | 0}, came ${step.came | 0}): ${
              node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent
            } ${from.x | 0},${from.y | 0} ${from.width | 0}x${from.height | 0} → ${to.x | 0},${to.y | 0} ${to.width | 0}x${to.height | 0}`,
          )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { sum: number; told: string[] } }).shifts)

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
      expect(await page.locator('main').textContent(), `${id} ${query}`).not.toMatch(unfinished)
      const { sum, told } = await shiftsOf(page)
      expect(sum, `${id} ${query}\n${told.join('\n')}`).toBeLessThanOrEqual(0.02)
      expect(errors, `${id} ${query}`).toEqual([])
    }
  })
