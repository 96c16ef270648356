import type { Browser, CDPSession, Page } from 'playwright-core'

const slowdown = 4
/** A frame is late when it comes more than half a frame after its time at 60 a second; in ms. */
const lateAfter = 25

/** How a replay answers and moves on a processor slowed four times; times in ms, shares from 0 to 1. */
export interface Motion {
  /** From the key to the next paint (event timing, in steps of 8 ms): half of the steps are quicker, and the slowest. */
  readonly usualAnswer: number
  readonly answer: number
  /** Share of the time in which the main thread works while something moves and nobody counts frames. */
  readonly busy: number
  readonly late: number
  /** 99 of 100 frames come at least this soon after the one before. */
  readonly frame99: number
}

function watchEvents() {
  const answers: number[] = []
  Object.assign(window, { answers })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') answers.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Counts frames until nothing moves any more; the times between them, in ms. */
function framesWhileMoving(): Promise<readonly number[]> {
  const times: number[] = []
  return new Promise((done) => {
    const look = (time: number) => {
      times.push(time)
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running')
      if (isMoving) requestAnimationFrame(look)
      else done(times.slice(1).map((later, place) => later - (times[place] ?? later)))
    }
    requestAnimationFrame(look)
  })
}

/** Waits until nothing moves any more, without a hand in it: a loop that looks would keep the main thread busy. */
async function untilStill(): Promise<readonly number[]> {
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running')
  while (moving().length > 0) await new Promise((done) => setTimeout(done, 200))
  return []
}

const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** Walks a journey to its end by key, twice: once counting frames, once leaving the page alone. */
export async function motionOf(browser: Browser, address: string): Promise<Motion> {
  const counted = await walk(browser, address, framesWhileMoving)
  const alone = await walk(browser, address, untilStill)
  const ascending = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
  const frames = ascending(counted.steps.flatMap((step) => step.frames))
  const answers = ascending([...counted.answers, ...alone.answers])
  const sum = (of: 'busy' | 'wall') => alone.steps.reduce((total, step) => total + step[of], 0)
  return {
    usualAnswer: answers[Math.floor(answers.length / 2)] ?? 16,
    answer: answers.at(-1) ?? 16,
    busy: sum('busy') / sum('wall'),
    late: frames.filter((frame) => frame > lateAfter).length / frames.length,
    frame99: frames[Math.floor(frames.length * 0.99)] ?? Number.NaN,
  }
}

const viewport = { width: 1280, height: 900 }
/** More than the bars of any Chromium are high, in pixels. */
const bars = 300

/**
 * Makes the window as high as the page and its own bars together. Otherwise the foot of the page, where the player's bar
 * is, lies on no screen: Chromium throws those pictures away as unchanged, and event timing waits for the next one.
 */
async function showWhole(session: CDPSession) {
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds: { height: viewport.height + bars } })
}

/** The first step is not counted: it only fetches what moves. */
async function walk(browser: Browser, address: string, watch: () => Promise<readonly number[]>) {
  const page = await browser.newPage({ viewport, reducedMotion: 'no-preference' })
  const session = await page.context().newCDPSession(page)
  await showWhole(session)
  await page.addInitScript(watchEvents)
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await step(page, session, watch)
  await page.evaluate(() => Reflect.get(window, 'answers').splice(0))
  const total = Number(await page.getByRole('slider').getAttribute('max'))
  const steps: Awaited<ReturnType<typeof step>>[] = []
  for (let number = 3; number <= total; number += 1) steps.push(await step(page, session, watch))
  const answers: readonly number[] = await page.evaluate(() => Reflect.get(window, 'answers'))
  await page.close()
  return { steps, answers }
}

async function step(page: Page, session: CDPSession, watch: () => Promise<readonly number[]>) {
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => document.getAnimations().some(({ playState }) => playState === 'running'))
  const [before, start] = [await taskSeconds(session), performance.now()]
  const frames = await page.evaluate(watch)
  const wall = (performance.now() - start) / 1000
  return { frames, wall, busy: (await taskSeconds(session)) - before }
}
