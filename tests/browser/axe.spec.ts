import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../src/i18n/language.ts'
import { alive, button, journeyPath, open, steps, visits } from './replay.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that a theme can break: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block']

interface Found {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
/** What axe leaves in the page. */
interface Axe {
  run(options: object): Promise<{ readonly violations: readonly Found[] }>
}

const look = (page: Page) =>
  new AxeBuilder({ page })
    .withTags(rules)
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // Puts the results together in the page itself, not in a second one: no frame here is of another origin.
    .setLegacyMode()

const told = (found: readonly Found[]) =>
  found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)

/** What axe finds on the page as it stands, targets of less than 24 pixels included. */
async function violations(page: Page) {
  // The player stays in sight and half covers whatever scrolls beneath it; that is no small target.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('main nav { position: static !important }')
    document.adoptedStyleSheets = [sheet]
  })
  return told((await look(page).analyze()).violations)
}

/** What axe finds in the colours of a page that it has looked at before, and where it still is. */
const violationsOfColour = async (page: Page) =>
  told(
    await page.evaluate(async (runOnly) => {
      const axe: Axe = Reflect.get(window, 'axe')
      return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
    }, colourRules),
  )

/** An address in a language. */
type Address = (language: string) => string
const addresses: readonly Address[] = [
  (language) => `/${language}/`,
  (language) => `/${language}/journeys/`,
  (language) => `/${language}/journeys/?industry=insurance&verdict=multichannel&channel=fax`,
  (language) => `/${language}/compare/?stop=cross-channel`,
  (language) => `/${language}/decide/?switchers=many&urgency=minutes&goal=bond&people=bonuses&product=advice`,
  (language) => journeyPath('email-discount', '', language),
  (language) => journeyPath('email-discount', '?step=s3&variant=declared', language),
  (language) => journeyPath('web-app-store', '?guess=3l.8r-2', language),
  (language) => journeyPath('web-app-store', '?step=s5&guess=3l.4r-3', language),
  (language) => journeyPath('research-online', '?step=s4&guess=3r.4l-3&stage=explain', language),
  (language) => journeyPath('research-online', '?step=s4&stage=name', language),
  (language) => journeyPath('email-discount', '?step=s3&lanes=left&guess=3l', language),
  (language) => journeyPath('web-app-store', '?step=s8&left=nobody', language),
  (language) => journeyPath('web-app-store', '?step=s5&desk=left.app', language),
  (language) => `/${language}/course/`,
  (language) => `/${language}/course/4/`,
  (language) => `/${language}/story/`,
  (language) => `/${language}/nowhere/`,
]

/** The screens of a talk. */
const talks: readonly Address[] = [
  (language) => `/${language}/present/?list=two-prices.story`,
  (language) => `/${language}/present/handout/?list=two-prices.story.market-stall`,
  (language) => `/${language}/present/handout/?list=nobody`,
  (language) => `/${language}/embed/?journey=two-prices`,
  (language) => `/${language}/embed/two-prices/`,
  (language) => `/${language}/embed/two-prices/?step=s3&v=9&lock=lanes`,
  (language) => `/${language}/embed/two-prices/?step=s8&beat=end&second=more`,
  (language) => `/${language}/present/web-app-store/?step=s4&beat=question`,
  (language) => `/${language}/present/web-app-store/?step=s4&beat=right&hands=4.3.1.0`,
  (language) => `/${language}/present/web-app-store/?step=s4&beat=why`,
  (language) => `/${language}/present/web-app-store/?step=s8&beat=end`,
  (language) => `/${language}/present/web-app-store/speaker/?step=s4`,
]

/** What is read and looked up. */
const texts: readonly Address[] = ['glossary', 'sources', 'sources/research', 'about'].map(
  (name) => (language) => `/${language}/${name}/`,
)

/** Several addresses in one visit, each as if nobody had been here before. */
const asNew = (page: Page) => page.addInitScript(() => localStorage.clear())

/** Every screen in one of the languages, in turn: what axe looks at is the same in both, and words are other tests' matter. */
const screens = [...addresses, ...talks, ...texts].map((address, place) =>
  address(languages[place % 2] ?? languages[0]),
)

for (const visit of visits(screens, 6))
  test(`axe finds nothing from ${visit[0]} on, ${visit.length} pages, in light nor in dark`, async ({ page }) => {
    test.slow()
    await asNew(page)
    for (const address of visit) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(address)
      if (!address.includes('nowhere')) await alive(page)
      await expect(page.getByText(/^(Die Reisen werden geladen|Loading the journeys)/)).toHaveCount(0)
      const lanes = address.includes('lanes=left') ? 1 : 2
      if (address.includes('/journeys/') && address.includes('step='))
        await expect(steps(page).nth(1).getByRole('group'), address).toHaveCount(lanes)
      expect.soft(await violations(page), address).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      expect.soft(await violationsOfColour(page), `${address}, dark`).toEqual([])
    }
  })

test('axe finds nothing in the course once a question is answered and everything is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await open(page, '/de/course/1/')
  await page.getByText('Erst spielen, dann hier aufschlagen').click()
  await page.getByRole('radio', { name: /mehr Kanäle nutzt/ }).check()
  await button(page, 'Prüfen').click()
  await expect(page.getByText('Noch nicht')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('radio', { name: /hält, was ein anderer/ }).check()
  await button(page, 'Noch einmal prüfen').click()
  await expect(page.getByText('Stimmt')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('axe finds nothing on a phone either, at the end, with everything open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, journeyPath('email-discount', '?step=s3&variant=declared&stage=name'))
  await expect(steps(page).nth(2).getByRole('group')).toHaveCount(2)
  for (const fold of [
    'Die andere Seite',
    'So setzt sich',
    'Wie es der Person',
    'Dieselben Werte',
    'Protokoll',
    'Mitnehmen',
  ])
    await page.getByText(fold).click()
  await expect(button(page, 'Kopieren')).toBeVisible()
  await expect(button(page, 'Drucken')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the rules of a lane, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(
      page,
      journeyPath('web-app-store', '?step=s5&left=multichannel.share-cart&right=omnichannel.cart_web_app'),
    )
    for (const place of [0, 1]) await page.getByText('Regeln ändern').nth(place).click()
    for (const _ of [0, 1])
      await page
        .getByRole('button', { name: /^Alle fünfzehn/ })
        .first()
        .click()
    await expect(page.getByText('Jeder Kanal behält eine eigene Kopie')).toHaveCount(2)
    expect(await violations(page)).toEqual([])
  })
