// How fast pages show up and come alive, beside a page of plain text and a small React page (`npm run bench:page`).
// Then how a replay answers and moves, and what 500 journeys leave on the heap.
// Slow 4G, processor slowed four times, empty cache, medians of interleaved visits; it prints, and judges nothing.
// Tasks are the main thread's RunTask spans of a trace, so parsing, compiling, styles and layout count as well.
import { existsSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launchOptions } from '../tools/browser.ts'
import { embedOf, reportEmbed } from './pageEmbed.ts'
import { floors, siteWithFloors } from './pageFloors.ts'
import { heapOf } from './pageHeap.ts'
import { motionOf } from './pageMotion.ts'
import { serve } from './pageServer.ts'
import { report, reportMotion } from './pageTable.ts'
import { firstAnswer, type Visit, visit } from './pageVisit.ts'

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const usual = ['/de/journeys/email-discount/', '/de/journeys/', '/de/journeys/sales-rep/']
const pages = positionals.length > 0 ? positionals : usual
/** Journeys that are walked to their end. */
const walked = ['/de/journeys/sales-rep/', '/de/journeys/web-app-store/']
const runs = Number(values.runs)

if (!existsSync('dist/404.html')) throw new Error('There is no built site yet. Run: npm run build')
const folder = await siteWithFloors()
const server = await serve(folder)
const browser = await chromium.launch(launchOptions())
const visits = new Map<string, Visit[]>()
const answers = new Map<string, number[]>()
const note = <Value>(known: Map<string, Value[]>, path: string, value: Value) =>
  known.set(path, [...(known.get(path) ?? []), value])

try {
  for (let run = 0; run <= runs; run += 1)
    for (const path of [floors.plain, floors.react, ...pages]) {
      const seen = await visit(browser, server.address(path))
      const answered =
        path === floors.plain || path.endsWith('/journeys/') ? null : await firstAnswer(browser, server.address(path))
      if (run === 0) continue // the first round only warms up
      note(visits, path, seen)
      if (answered !== null) note(answers, path, answered)
    }
  console.log(report({ pages, visits, answers }))
  console.log(`\n${reportEmbed(await embedOf(browser, server.address))}\n`)
  const motions = new Map<string, Awaited<ReturnType<typeof motionOf>>>()
  for (const path of walked) motions.set(path, await motionOf(browser, server.address(`${path}?step=s1`)))
  console.log(reportMotion(motions, await heapOf(browser, server.address)))
} finally {
  await browser.close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
