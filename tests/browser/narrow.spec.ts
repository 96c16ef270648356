import { expect, type Page, test } from '@playwright/test'
import { journeys, wordsOf } from '../content/shipped.ts'
import { ending, expectStep, journeyPath, move, open, steps } from './replay.ts'

const screens = [
  { address: '/de/', title: 'Wo reißt der rote Faden?' },
  { address: '/de/journeys/', title: 'Alle Kundenreisen' },
  { address: '/de/compare/', title: 'Zwei Strategien, ein Vergleich' },
  { address: '/de/decide/?switchers=many&urgency=minutes&goal=bond&people=bonuses', title: 'Was passt zu dir?' },
  { address: '/de/glossary/', title: 'Glossar' },
  { address: '/de/sources/', title: 'Quellen' },
  { address: '/de/sources/research/', title: 'Forschung und Recht' },
  { address: '/de/about/', title: 'Über diese Seite' },
  { address: journeyPath('sales-rep'), title: wordsOf('de', 'sales-rep').title },
  ...journeys.map(({ scenario, whatIfs }) => ({
    address: journeyPath(
      scenario.id,
      `?step=${scenario.steps.at(-1)?.id}${whatIfs[0] ? `&variant=${whatIfs[0].id}` : ''}`,
    ),
    title: wordsOf('de', scenario.id).title,
  })),
]
/** How far the page can be scrolled sideways, and what sticks out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isShown = (element: Element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none'
    const out = [...document.querySelectorAll('main *, header *')]
      .filter((element) => isShown(element) && element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
    return { sideways: document.documentElement.scrollWidth - width, out }
  })
async function expectNoOverflow(page: Page) {
  for (const { address, title } of screens) {
    await move(page, address, title.replaceAll('\u00a0', ' '))
    expect(await overflow(page), address).toEqual({ sideways: 0, out: [] })
  }
}
/** Sets styles through the object model, which the content policy allows. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

test.describe('nothing scrolls sideways', () => {
  test('at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, '/de/')
    await expectNoOverflow(page)
  })
  test('at 320 px with wider spacing of the text', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, '/de/')
    await restyle(page, spacing)
    await expectNoOverflow(page)
  })
  test('with text twice as large', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 })
    await open(page, '/de/')
    await restyle(page, ':root { font-size: 200% !important }')
    await expectNoOverflow(page)
  })
})

/** Words of this kind that begin on one line and end on the next. */
const broken = (page: Page, word: string) =>
  page.getByRole('main').evaluate((main, wanted) => {
    const found: string[] = []
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? ''
      const range = document.createRange()
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        range.setStart(texts.currentNode, at)
        range.setEnd(texts.currentNode, at + wanted.length)
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(text)
      }
    }
    return found
  }, word)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  test('names of channels and data domains stay in one line', async ({ page }) => {
    await open(page, '/de/journeys/')
    expect(await broken(page, 'E-Mail')).toEqual([])
    await move(page, journeyPath('store-return', '?step=s4'), wordsOf('de', 'store-return').title)
    await page.getByText('Etwas ändern').tap()
    await page.getByText('Regeln ändern').first().tap()
    await page.getByRole('button', { name: /^Alle fünfzehn/ }).tap()
    await expect(page.getByRole('combobox', { name: 'Produktinformationen', exact: true })).toBeVisible()
    expect(await broken(page, 'Produktinformationen')).toEqual([])
  })
  test('a journey is walked to its end and on to the next by tapping', async ({ page }) => {
    await open(page, '/de/')
    await page.getByRole('link', { name: 'Gleich beide Bahnen zeigen' }).tap()
    await page.getByRole('button', { name: 'Ohne Vorhersage ansehen' }).tap()
    const forward = page.getByRole('button', { name: 'Weiter' })
    const omnichannel = (step: number) =>
      steps(page)
        .nth(step - 1)
        .getByRole('group', { name: 'Omnichannel' })
    const fact = (step: number) => omnichannel(step).getByRole('paragraph').filter({ hasText: 'Rabatt' }).first()
    await expectStep(page, 1)
    await expect(forward).toBeInViewport() // the bar has come
    await page.getByRole('link', { name: /^In der Mittagspause/ }).tap()
    await expectStep(page, 2)
    await expect(fact(2)).not.toBeInViewport()
    await forward.tap() // shows the second lane before it goes on
    await expect(fact(2)).toBeInViewport()
    await expect(page.getByText('Im Bild ist jetzt die Bahn Omnichannel.')).toHaveCount(1)
    await expectStep(page, 2)
    await forward.tap()
    await expectStep(page, 3)
    await expect(steps(page).nth(2).getByText('Die Kasse kennt keine')).toBeInViewport()
    await page.getByRole('link', { name: /^Um neun/ }).tap()
    await expectStep(page, 1)
    await page.getByRole('link', { name: /^Nach der Arbeit/ }).tap()
    await ending(page).getByRole('link', { name: 'Zur nächsten Reise' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anfangen, weitermachen, abholen')
    await expect(page.getByRole('button', { name: 'Reise abspielen' })).toBeInViewport()
  })
})
