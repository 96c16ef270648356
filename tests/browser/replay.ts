import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until React has taken over, so that the address is read and keys are heard. */
export const alive = (page: Page) =>
  page.waitForFunction(() => document.querySelector('main') && document.documentElement.dataset.waiting === undefined)

/** What the test browser says because service workers are kept away from it; no reader sees that. */
const ofTheTest = 'Service Worker registration blocked by Playwright'

/** Everything a page complains about, hydration and policy included. */
export function complaints(page: Page): readonly string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== ofTheTest) found.push(message.text())
  })
  page.on('pageerror', (error) => found.push(String(error)))
  return found
}

/** Opens an address and waits until it reacts. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await alive(page)
}

/** Addresses in portions, each for one visit: what the pages of a visit share is fetched once. */
export const visits = <Address>(addresses: readonly Address[], size: number): readonly (readonly Address[])[] =>
  Array.from({ length: Math.ceil(addresses.length / size) }, (_, visit) =>
    addresses.slice(size * visit, size * (visit + 1)),
  )

/** Goes to another address of the application without loading it anew. */
export async function move(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

export const journeyPath = (id: string, query = '', language = 'de') => `/${language}/journeys/${id}/${query}`

/** Starts a replay that waits for a prediction. */
export const watch = (page: Page) => button(page, 'Ohne Vorhersage ansehen').click()
/** The same for the first journey, which else shows one lane alone. */
export async function watchBoth(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Gleich beide Bahnen zeigen' }).click()
  await watch(page)
}

/** The steps of a replay in order, shown or not. */
export const steps = (page: Page): Locator => page.locator('ol > li:has(> [role=group])')
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
export const ending = (page: Page): Locator => page.getByRole('region', { name: /^(Was bleibt|What remains)$/ })

/** Expects that the step with this number stands open. */
export const expectStep = (page: Page, number: number) =>
  expect(steps(page).nth(number - 1)).toHaveAttribute('aria-current', 'step')
