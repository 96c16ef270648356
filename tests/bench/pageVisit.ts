import type { Browser, CDPSession, Page } from 'playwright-core'
import { tasksOf } from './pageTasks.ts'

/** A phone on a slow line, as Lighthouse sets it. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
}
const bitsPerKilobit = 1024
const line = { latency: 150, down: 1.6 * 1024, up: 750 }
const slowdown = 4
/** After the line has gone quiet: long enough for whatever the page still does by itself. */
const afterglow = 1500

/** What a visit with an empty cache costs; times in ms since navigation, sizes in bytes of packed bodies. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly shift: number
  readonly blocking: number
  readonly longest: number
  readonly requests: number
  readonly foreign: number
  readonly bytes: Readonly<Record<string, number>>
}

declare global {
  interface Window {
    painted: { first: number; largest: number; shift: number }
  }
}

function watchPaints() {
  const painted = { first: 0, largest: 0, shift: 0 }
  window.painted = painted
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.first = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    painted.largest = startTime
  })
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') painted.shift += entry.value
  })
}

/** A fresh visitor: own context, empty cache, slow line, slow processor. */
async function visitor(browser: Browser) {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: (line.down * bitsPerKilobit) / 8,
    uploadThroughput: (line.up * bitsPerKilobit) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { context, page, session }
}

/** Visits a page and leaves it alone; again where the trace came too late. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const { context, page, session } = await visitor(browser)
  const loads = countLoads(session, new URL(address).origin)
  await page.addInitScript(watchPaints)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  await settled(page, address)
  const tasks = tasksOf((await browser.stopTracing()).toString(), address)
  const { first, largest, shift } = await page.evaluate(() => window.painted)
  await context.close()
  return tasks ? { firstPaint: first, largestPaint: largest, shift, ...tasks, ...loads } : visit(browser, address)
}

async function settled(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(afterglow)
}

function countLoads(session: CDPSession, origin: string) {
  const bytes: Record<string, number> = {}
  const loads = { requests: 0, foreign: 0, bytes }
  session.on('Network.responseReceived', ({ type, response }) => {
    loads.requests += 1
    if (new URL(response.url).origin !== origin) loads.foreign += 1
    const length = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-length')?.[1]
    bytes[type] = (bytes[type] ?? 0) + Number(length ?? response.encodedDataLength)
  })
  return loads
}

/** When a reader who keeps tapping the main button, ten times a second, first gets an answer; ms since navigation. */
export async function firstAnswer(browser: Browser, address: string): Promise<number> {
  const { context, page } = await visitor(browser)
  await page.addInitScript(tapUntilAnswered)
  await page.goto(address, { waitUntil: 'commit' })
  const answered = await page.waitForFunction(() => document.documentElement.dataset.answered, null, {
    timeout: 60_000,
  })
  const time = Number(await answered.jsonValue())
  await context.close()
  return time
}

function tapUntilAnswered() {
  const shown = () => document.querySelector('#root')?.textContent
  let prerendered: string | undefined
  const look = () => {
    if (shown() === prerendered) requestAnimationFrame(look)
    else document.documentElement.dataset.answered = String(performance.now())
  }
  document.addEventListener('DOMContentLoaded', () => {
    prerendered = shown()
    look()
    setInterval(() => [...document.querySelectorAll('button')].at(-1)?.click(), 100)
  })
}
