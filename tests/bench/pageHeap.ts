import type { Browser } from 'playwright-core'
import { journeys } from '../content/shipped.ts'

/**
 * So many journeys are opened one after the other. The first five rounds fetch them all and let the browser compile what
 * runs often: of what comes on top of the heap in them, hardly a byte is an object of ours.
 */
const visits = 500

/** Bytes on the heap after collection: when every journey has been opened five times, and after 500 in a row. */
export async function heapOf(browser: Browser, address: (path: string) => string) {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(address('/de/journeys/email-discount/?step=s1'), { waitUntil: 'networkidle' })
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const open = async (visit: number) => {
    const { scenario } = journeys[visit % journeys.length] ?? { scenario: null }
    if (!scenario) return
    await page.evaluate(
      (to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      },
      `/de/journeys/${scenario.id}/?step=${scenario.steps.at(-1)?.id}`,
    )
    await page.waitForFunction(
      (id) => document.getElementById(`step-${id}`)?.ariaCurrent === 'step',
      scenario.steps.at(-1)?.id,
    )
  }
  const warm = 5 * journeys.length
  for (let visit = 0; visit < warm; visit += 1) await open(visit)
  const before = await used()
  for (let visit = warm; visit < visits; visit += 1) await open(visit)
  const after = await used()
  await page.close()
  return { before, after }
}
