import { expect, type Page, test } from '@playwright/test'
import { ending, expectStep, journeyPath, open } from './replay.ts'

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
async function tabTo(page: Page, text: RegExp) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (text.test(await focusedText(page))) return
  }
  throw new Error(`no way by Tab to ${text}`)
}

test('with the keyboard alone one comes from the start page through the first journey and into the next', async ({
  page,
}) => {
  await open(page, '/de/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, /^Gleich beide Bahnen zeigen$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Ohne Vorhersage ansehen$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Weiter' })).toBeFocused()
  await expectStep(page, 1)
  await page.keyboard.press('Enter')
  await expectStep(page, 2)
  await page.keyboard.press('Space')
  await expectStep(page, 3)
  const beyond = page.getByRole('button', { name: 'Was bleibt' })
  await expect(beyond).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Was bleibt' })).toBeFocused()
  await page.keyboard.press('ArrowLeft') // takes that heading away
  await expectStep(page, 2)
  await page.keyboard.press('End')
  await expectStep(page, 3)
  await expect(beyond).toBeFocused()
  await expect(ending(page)).toBeVisible()
  for (let presses = 0; presses < 30 && (await focusedText(page)) !== 'Zur nächsten Reise'; presses += 1)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anfangen, weitermachen, abholen')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Ohne Vorhersage ansehen$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
})

test('a step is opened by Enter on its link, a what-if likewise, and nothing traps the focus', async ({ page }) => {
  await open(page, journeyPath('email-discount', '?step=s1'))
  await tabTo(page, /^Etwas ändern$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Die Grenze steht/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/variant=declared/)
  await tabTo(page, /^Nach der Arbeit/)
  await page.keyboard.press('Enter')
  await expectStep(page, 3)
  await tabTo(page, /^Was bleibt$/)
  for (const next of ['Zum nächsten Riss', 'Tempo und Tasten']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: next })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('nav[aria-label=Schritte]') === null)).toBe(true)
})

/** What of the focused element lies under something else or outside the window; empty = all in sight. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement
    if (!focus || focus === document.body) return ''
    const box = focus.getBoundingClientRect()
    const inset = 3
    const points = [
      [box.left + box.width / 2, box.top + inset],
      [box.left + box.width / 2, box.bottom - inset],
      [box.left + box.width / 2, box.top + box.height / 2],
    ] as const
    const hidden = points.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y)
      return top === null || !(focus.contains(top) || top.contains(focus))
    })
    return hidden.length > 0 ? `${focus.textContent}: ${hidden.join(' | ')}` : ''
  })

for (const [name, width, height] of [
  ['phone', 360, 740],
  ['low window', 1280, 420],
] as const)
  test(`on a ${name} the focus is always in sight, never behind the player`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, journeyPath('web-app-store', '?step=s8&variant=stock-only'))
    await expectStep(page, 8)
    await page.evaluate(() => window.scrollTo(0, 0))
    const found: string[] = []
    const visited = new Set<string>()
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 36; presses += 1) {
        await page.keyboard.press(key)
        visited.add(await focusedText(page))
        found.push(await covered(page))
      }
    expect(visited.size).toBeGreaterThan(20)
    expect(found.filter(Boolean)).toEqual([])
  })

test('the focus is always shown by a line around it', async ({ page }) => {
  await open(page, journeyPath('email-discount', '?step=s3'))
  await expectStep(page, 3)
  const without: string[] = []
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    const [text = '', line] = await page.evaluate(() => {
      const focus = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(focus)
      return [focus.tagName + focus.textContent, outlineStyle === 'none' ? '0' : outlineWidth]
    })
    if (!text.startsWith('BODY') && Number.parseFloat(line ?? '0') < 2) without.push(text)
  }
  expect(without).toEqual([])
})
