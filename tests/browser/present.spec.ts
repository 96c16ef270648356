import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { journeys, wordsOf } from '../content/shipped.ts'
import { alive, button, open } from './replay.ts'

const stage = '/de/present/web-app-store/'
const speaker = `${stage}speaker/`

const queryOf = (page: Page) => new URL(page.url()).searchParams
const place = (page: Page) => [queryOf(page).get('step') ?? 's1', queryOf(page).get('beat') ?? 'event'].join(' ')
const isAt = (page: Page, wanted: string) => expect.poll(() => place(page)).toBe(wanted)

async function bothWindows(context: BrowserContext, query = '') {
  const [shown, own] = [await context.newPage(), await context.newPage()]
  await open(shown, `${stage}${query}`)
  await open(own, `${speaker}${query}`)
  return { shown, own }
}

test.describe('the stage', () => {
  test('a clicker leads through a step beat by beat, and nothing is given away early', async ({ page }) => {
    await open(page, `${stage}?step=s4`)
    const left = page.getByRole('region', { name: 'Multichannel' })
    const right = page.getByRole('region', { name: 'Omnichannel' })
    await expect(left).toContainText('noch offen')
    await page.keyboard.press('PageDown')
    await expect(page.getByText('Reißt hier der Faden?')).toBeVisible()
    await expect(left).not.toContainText('Riss')
    await page.keyboard.press('PageDown')
    await expect(left).toContainText('Riss')
    await expect(right).toContainText('noch offen')
    await page.keyboard.press('Space')
    await expect(right).toContainText('Knoten')
    await page.keyboard.press('ArrowRight')
    await expect(left).toContainText('Was hilft')
    await page.keyboard.press('PageDown')
    await isAt(page, 's5 event')
    await page.keyboard.press('PageUp')
    await isAt(page, 's4 why')
  })

  // Those with most to say at one step: two marks, long names, a full report.
  for (const id of ['research-online', 'loud-quiet-foreign', 'four-stars'])
    for (const language of ['de', 'en'])
      test(`every beat of ${id} fits on the usual projector, in ${language}`, async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 720 })
        await open(page, `/${language}/present/${id}/`)
        const height = () => page.evaluate(() => document.documentElement.scrollHeight)
        for (let here = place(page); ; here = place(page)) {
          await expect.poll(height, here).toBe(720)
          if (here.endsWith(' end')) break
          const { href } = new URL(page.url())
          await page.keyboard.press('PageDown')
          await page.waitForURL((url) => url.href !== href)
        }
      })

  for (const language of ['de', 'en'] as const)
    test(`a talk begins with who travels and what the question is, and the longest fit, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      const length = (id: string) => wordsOf(language, id).persona.length + wordsOf(language, id).question.length
      const ids = journeys.map(({ scenario }) => scenario.id).sort((one, other) => length(other) - length(one))
      for (const id of ids.slice(0, 3)) {
        await open(page, `/${language}/present/${id}/`)
        const { persona, question } = wordsOf(language, id)
        const who = page.getByText(persona)
        await expect(who).toContainText(question)
        expect(await page.evaluate(() => document.documentElement.scrollHeight), id).toBe(720)
        await page.keyboard.press('PageDown')
        await expect(who).toHaveCount(0)
      }
    })

  test('hands are covered until the first lane is shown', async ({ page }) => {
    await open(page, `${stage}?step=s4&beat=question`)
    const more = button(page, 'Links reißt er: Multichannel: eine Hand mehr')
    await more.click()
    await more.click()
    await button(page, 'Er hält in beiden: eine Hand mehr').click()
    await expect(page.getByText('verdeckt')).toHaveCount(3)
    await expect(page.getByText(/^\d Hand/)).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(page.getByText('Erwartet hat der Raum: links 2, rechts 0, keinen Riss 1')).toBeVisible()
  })

  test('N leads to the next tear, O to any step, B and W cover the screen, and the end sums up', async ({ page }) => {
    await open(page, stage)
    await page.keyboard.press('n')
    await isAt(page, 's3 event')
    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'Übersicht' })
    await overview.getByRole('button').last().click()
    await isAt(page, 's8 event')
    await page.keyboard.press('b')
    await expect(button(page, 'Bild zurückholen')).toBeVisible()
    await page.keyboard.press('w')
    await expect(button(page, 'Bild zurückholen')).toHaveAttribute('data-blank', 'white')
    await page.keyboard.press('w')
    await expect(button(page, 'Bild zurückholen')).toHaveCount(0)
    for (let beat = 0; beat < 5; beat += 1) await page.keyboard.press('PageDown')
    await expect(page.getByRole('heading', { name: 'Was bleibt' })).toBeVisible()
  })

  test('at 1280 by 720 no text of the talk is smaller than 24 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, `${stage}?step=s4&beat=why&hands=4.3.1.0`)
    const small = await page.locator('header *, section > p, section[aria-label] p, dd, dt').evaluateAll((all) =>
      all
        .filter(({ textContent, clientHeight }) => textContent && clientHeight > 0)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
        .filter((size) => size < 24),
    )
    expect(small).toEqual([])
  })

  test('what only the speaker needs grows with the screen, too', async ({ page }) => {
    const sizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section[aria-label] button, nav a')].map((element) =>
          Number.parseFloat(getComputedStyle(element).fontSize),
        ),
      )
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, `${stage}?step=s4&beat=left`)
    const small = await sizes()
    expect(small.length).toBeGreaterThan(2)
    await page.setViewportSize({ width: 1920, height: 1080 })
    for (const [place, size] of (await sizes()).entries()) expect(size).toBeGreaterThan(1.4 * (small[place] ?? 0))
  })

  test('its list of keys names the single characters that can be switched off', async ({ page }) => {
    await open(page, stage)
    await page.keyboard.press('?')
    await page.getByLabel('Auf einzelne Zeichen hören: N B W F O L + - ?').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await page.keyboard.press('PageDown')
    await isAt(page, 's1 question')
    expect(queryOf(page).get('blank')).toBeNull()
  })
})

test('the first visit of a slow machine shows the faces, and nothing shifts', async ({ page }) => {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
  await devTools.send('Network.emulateNetworkConditions', slow)
  await open(page, stage)
  await devTools.send('DOM.enable')
  await devTools.send('CSS.enable')
  const { root } = await devTools.send('DOM.getDocument')
  const title = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  const facesOf = async () =>
    (await devTools.send('CSS.getPlatformFontsForNode', title)).fonts.map(({ familyName }) => familyName)
  await expect.poll(facesOf).toEqual(['Fraunces Medium'])
  const shifted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
  )
  expect(await shifted).toBe(0)
})

test.describe('stage and speaker', () => {
  test('each drives the other, a hundred quick steps included', async ({ context }) => {
    const { shown, own } = await bothWindows(context)
    await own.keyboard.press('PageDown')
    await expect(shown.getByText('Reißt hier der Faden?')).toBeVisible() // the address is there before the picture
    await shown.keyboard.press('PageDown')
    await isAt(own, 's1 left')
    for (let press = 0; press < 50; press += 1) await own.keyboard.press(press % 10 < 7 ? 'PageDown' : 'PageUp')
    for (let press = 0; press < 50; press += 1) await own.keyboard.press(press % 10 < 6 ? 'PageDown' : 'PageUp')
    // Five beats a step: two to begin with, then 20 and 10 more.
    await isAt(own, 's7 left')
    await isAt(shown, 's7 left')
    await shown.keyboard.press('Home')
    await isAt(own, 's1 event')
  })

  test('hands, blank, size, desk and theme are the same in both', async ({ context }) => {
    const { shown, own } = await bothWindows(context, '?step=s4&beat=question')
    await button(own, 'Rechts reißt er: Omnichannel: eine Hand mehr').click()
    await own.keyboard.press('PageDown')
    await expect(shown.getByText('rechts 1', { exact: false })).toBeVisible()
    await own.getByLabel('Größe auf der Bühne').selectOption('150')
    await expect(shown.locator('[data-zoom="150"]')).toBeVisible()
    await button(own, 'Bild schwarz').click()
    await expect(button(shown, 'Bild zurückholen')).toBeVisible()
    await shown.keyboard.press('b')
    await expect(own.getByText('Die Bühne ist schwarz.')).toHaveCount(0)
    await shown.getByRole('button', { name: 'Schreibtisch: App' }).first().click()
    await expect.poll(() => queryOf(own).get('desk')).toBe('left.app')
  })

  test('either can be loaded anew or closed without losing anything', async ({ context }) => {
    const { shown, own } = await bothWindows(context)
    for (let press = 0; press < 7; press += 1) await own.keyboard.press('PageDown')
    await isAt(shown, 's2 left')
    await shown.reload()
    await alive(shown)
    await isAt(shown, 's2 left')
    await own.close()
    await shown.keyboard.press('PageDown')
    const again = await context.newPage()
    await open(again, speaker)
    await isAt(again, 's2 right')
    await again.keyboard.press('PageDown')
    await isAt(shown, 's2 why')
  })

  test('L changes the language of both and keeps the place', async ({ context }) => {
    const { shown, own } = await bothWindows(context, '?step=s4&beat=left')
    await own.keyboard.press('l')
    await expect(own.getByRole('heading', { name: /^Speaker’s window/ })).toBeVisible()
    await expect(shown.getByText('Step 4 of 8')).toBeVisible()
    await isAt(shown, 's4 left')
    await isAt(own, 's4 left')
  })

  test('notes, next step and time are there', async ({ page }) => {
    await open(page, `${speaker}?step=s4`)
    await expect(page.getByText('Zehn Euro Unterschied.', { exact: false })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Danach' })).toContainText('Schritt 5 von 8')
    await page.getByLabel('Ziel in Minuten').fill('20')
    await button(page, 'Zeit starten').click()
    await expect(page.getByText(/vor der Zeit$/)).toBeVisible()
  })
})

test('a programme is ticked, ordered and kept in its link, and leads from one to the next', async ({ page }) => {
  await open(page, '/de/present/')
  await page.getByLabel('Zwei Preise, ein Mixer').check()
  await page.getByLabel('Der Rabatt, den nur die E-Mail kennt').check()
  await button(page, 'Der Rabatt, den nur die E-Mail kennt: früher zeigen').click()
  await expect.poll(() => queryOf(page).get('list')).toBe('email-discount.two-prices')
  await page.reload()
  await page.getByRole('link', { name: 'Der Rabatt, den nur die E-Mail kennt: Vorführen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Der Rabatt, den nur die E-Mail kennt' }).waitFor()
  for (let beat = 0; beat < 15; beat += 1) await page.keyboard.press('PageDown')
  await page.getByRole('link', { name: 'Weiter im Programm' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zwei Preise, ein Mixer' })).toBeVisible()
  expect(queryOf(page).get('list')).toBe('email-discount.two-prices')
})
