import process from 'node:process'
import { expect, type Page, test } from '@playwright/test'
import { journeys } from '../content/shipped.ts'
import { alive, journeyPath } from './replay.ts'

/** How long it plays, and what it does: the same seed does the same. */
const seconds = Number(process.env.MONKEY_SECONDS ?? 60)
const seed = Number(process.env.MONKEY_SEED ?? Date.now() % 1_000_000)

/** Random numbers from 0 to below 1 (mulberry32). */
function chance(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const next = chance(seed)
const oneOf = <Thing>(things: readonly Thing[]): Thing => {
  const thing = things[Math.floor(next() * things.length)]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'Home', 'End', 'n', 'p', ' ', '?', 'Escape', 'Tab', 'Enter', 'x']
const languages = ['de', 'en'] as const

/** Clicks whatever can be pressed on the replay or in what lies over it, wherever it leads. */
const click = (page: Page) =>
  page.evaluate((share) => {
    const dialog = document.querySelector('dialog[open]')
    const things = [
      ...(dialog ?? document.querySelector('main') ?? document).querySelectorAll('button, a, input, summary'),
    ]
    const shown = things.filter((thing) => thing.checkVisibility())
    const thing = shown[Math.floor(share * shown.length)]
    if (thing instanceof HTMLElement) thing.click()
  }, next())

/** Pulls the slider to any place. */
const seek = (page: Page) =>
  page.evaluate((share) => {
    const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
    if (!slider) return
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(slider, String(1 + Math.floor(share * Number(slider.max))))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }, next())

async function visitAnother(page: Page) {
  const { scenario } = oneOf(journeys)
  const query = next() < 0.5 ? `?step=${oneOf(scenario.steps).id}` : ''
  await page.goto(journeyPath(scenario.id, query, oneOf(languages)))
  await alive(page)
}

async function act(page: Page) {
  const share = next()
  if (share < 0.45) await page.keyboard.press(oneOf(keys))
  else if (share < 0.75) await click(page)
  else if (share < 0.97) await seek(page)
  else await visitAnother(page)
}

/** Both lanes stand at one step: the one of the address, the one of the slider, each with its own cell. */
const expectInStep = (page: Page) =>
  expect(async () => {
    const state = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('main ol > li:has(> [role=group])')]
      const current = rows.filter((row) => row.getAttribute('aria-current') === 'step')
      const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
      const step = new URLSearchParams(location.search).get('step')
      return {
        current: current.map((row) => [
          rows.indexOf(row) + 1,
          row.id,
          row.querySelectorAll(':scope > [role=group]').length,
        ]),
        slider: slider && Number(slider.value),
        step: step && `step-${step}`,
      }
    })
    if (state.slider === null) return // before the start, or on another screen
    expect(state.current).toEqual([[state.slider, state.step, 2]])
  }).toPass({ timeout: 10_000 })

test(`a monkey plays for ${seconds} seconds over all journeys and breaks nothing`, async ({ page }) => {
  test.setTimeout((seconds + 120) * 1000)
  console.log(`MONKEY_SEED=${seed} repeats this.`)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await visitAnother(page)
  const end = Date.now() + seconds * 1000
  let acts = 0
  while (Date.now() < end) {
    await act(page).catch(() => {}) // the page under its hands may just be leaving
    acts += 1
    if (acts % 40 === 0) await expectInStep(page)
    if (acts % 40 === 0 && !page.url().includes('/journeys/')) await visitAnother(page)
  }
  await expectInStep(page)
  expect(acts).toBeGreaterThan(seconds)
  expect(complaints).toEqual([])
})
