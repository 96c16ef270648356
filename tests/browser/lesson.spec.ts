import { expect, type Page, test } from '@playwright/test'
import { button, ending, expectStep, journeyPath, open, steps } from './replay.ts'

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
/** Goes on by Tab until the focus stands on something with this text. */
async function tabTo(page: Page, text: RegExp) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (text.test(await focusedText(page))) return
  }
  throw new Error(`no way by Tab to ${text}`)
}
/** The radio with this label; its field lies over the words or beside them. */
const radio = (page: Page, name: string | RegExp) => page.getByRole('radio', { name })

test('with the keyboard alone one predicts, watches, recalls, explains and reaches the principle', async ({ page }) => {
  await open(page, journeyPath('research-online'))
  await tabTo(page, /Schritt\s4, Multichannel/)
  await page.keyboard.press('Enter')
  await radio(page, 'eher sicher').focus()
  await page.keyboard.press('Space')
  await tabTo(page, /^Reise abspielen$/)
  await page.keyboard.press('Enter')
  await expectStep(page, 1)
  await expect(button(page, 'Weiter')).toBeFocused()
  for (const step of [2, 3, 4]) {
    await page.keyboard.press('Enter')
    await expectStep(page, step)
  }
  await expect(steps(page).nth(3)).toContainText('Riss, wie vorhergesagt')
  await radio(page, '4 · E-Mail').focus()
  await page.keyboard.press('Space')
  await tabTo(page, /^Antwort prüfen$/)
  await page.keyboard.press('Enter')
  await expect(button(page, 'Weiter zum Erklären')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Erklären' })).toBeFocused()
  for (const name of ['E-Mail', /^Kauf von/, /^das Wissen dort/]) {
    await radio(page, name).last().focus()
    await page.keyboard.press('Space')
  }
  await tabTo(page, /^Satz prüfen$/)
  await page.keyboard.press('Enter')
  await expect(ending(page)).toContainText('Der Satz stimmt.')
  await tabTo(page, /^Weiter zum Merksatz$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Merksatz' })).toBeFocused()
  await expect(ending(page).getByText(/^Persönlich heißt/)).toBeVisible()
})

test.describe('on a phone, with reduced motion', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  })
  test('the very first lesson goes by tapping from one lane to two, and to what the two words mean', async ({
    page,
  }) => {
    await open(page, '/en/')
    await page.getByRole('button', { name: /^Tear/ }).tap()
    await expect(page.getByText(/^Yes\. The chat/)).toBeInViewport()
    await page.getByRole('button', { name: 'On to the journey' }).tap()
    await expect(page.getByRole('heading', { name: 'Where will the thread tear?' })).toBeInViewport()
    await page.getByRole('button', { name: /Step\s3, Multichannel: tears here/ }).tap()
    await page.getByRole('button', { name: 'Play the journey' }).tap()
    await expectStep(page, 1)
    const next = page.getByRole('button', { name: 'Next', exact: true })
    await next.tap()
    await expect(steps(page).nth(1)).toContainText('Not predicted')
    await next.tap()
    await expectStep(page, 3)
    await expect(page.getByRole('group', { name: 'Omnichannel' })).toHaveCount(0)
    await page.getByRole('button', { name: 'fewer' }).tap()
    await expectStep(page, 1)
    for (const step of [2, 3]) {
      await page
        .getByRole('group', { name: 'Omnichannel' })
        .nth(step - 2)
        .scrollIntoViewIfNeeded()
      await next.tap()
      await expectStep(page, step)
    }
    await expect(ending(page)).toContainText('Second lane: fewer, as expected. First')
    await radio(page, '2 · App').tap()
    await page.getByRole('button', { name: 'Check the answer' }).tap()
    await page.getByRole('button', { name: 'On to explaining' }).tap()
    await page.getByRole('button', { name: 'On to the principle' }).tap()
    await expect(ending(page).getByText(/^Omnichannel means/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('every step begins with who does what, however tall it is and wherever one has read', async ({ page }) => {
    await open(page, journeyPath('store-return'))
    await page.getByRole('button', { name: /Schritt\s4, Multichannel/ }).tap()
    await page.getByRole('button', { name: 'Reise abspielen' }).tap()
    const count = await steps(page).count()
    for (let step = 1; step <= count; step++) {
      await expectStep(page, step)
      await expect(
        steps(page)
          .nth(step - 1)
          .getByRole('paragraph')
          .first(),
      ).toBeInViewport({ ratio: 1 })
      await steps(page)
        .nth(step - 1)
        .getByRole('group')
        .last()
        .getByRole('paragraph')
        .last()
        .scrollIntoViewIfNeeded()
      if (step < count) await button(page, 'Weiter').tap()
    }
    await button(page, 'Was bleibt').tap()
    await expect(page.getByRole('heading', { name: 'Was bleibt' })).toBeInViewport()
  })
})

test('what is predicted outlives reload, Back and another language, before the start and midway', async ({ page }) => {
  await open(page, journeyPath('research-online'))
  await page.getByRole('button', { name: /Schritt\s4, Multichannel/ }).click()
  await expect(page).toHaveURL(/[?&]guess=4l/) // the address follows the picture
  await page.reload()
  await expect(page.getByRole('button', { name: /Schritt\s4, Multichannel/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: /Step\s4, Multichannel/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Play the journey' }).click()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expectStep(page, 2)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(/\/de\/.*guess=4l.*step=s2/)
  await expectStep(page, 2)
  await expect(steps(page).nth(3)).toContainText('Vorhergesagt: Riss')
  await page.getByRole('link', { name: 'Reisen', exact: true }).click()
  await page.goBack()
  await expectStep(page, 2)
})

test('a wrong recall leads back to its step', async ({ page }) => {
  await open(page, journeyPath('research-online', '?step=s4'))
  await radio(page, '2 · Website').check()
  await button(page, 'Antwort prüfen').click()
  await page.getByRole('link', { name: /Schritt\s2 ansehen/ }).click()
  await expectStep(page, 2)
  await expect(steps(page).nth(1)).toBeInViewport()
})

test('the principle waits behind the explanation, and the reasons are folded while one is to find them', async ({
  page,
}) => {
  await open(page, journeyPath('research-online', '?step=s4&guess=4l'))
  const principle = ending(page).getByText(/^Persönlich heißt/)
  await expect(principle).toBeHidden()
  await expect(steps(page).nth(3).getByText('Was hilft').first()).toBeHidden()
  await button(page, 'Gleich zum Merksatz').click()
  await expect(principle).toBeVisible()
  await expect(steps(page).nth(3).getByText('Was hilft').first()).toBeVisible()
})

test('what was reached is shown in the gallery, and nowhere but on this device', async ({ page }) => {
  await open(page, journeyPath('web-app-store', '?step=s8&stage=name'))
  const trap = ending(page).getByRole('listitem').filter({ hasText: 'Nur der Bestand wird geteilt' })
  await trap.getByRole('button', { name: 'mehr' }).click()
  await expect(trap).toContainText(/Vorher: .*\. Jetzt: .*Modell, keine Messung\./)
  await page.getByRole('link', { name: 'Reisen', exact: true }).click()
  const goals = page.getByRole('region', { name: 'Was du schon kannst' })
  await expect(goals).toContainText('Erreicht in:')
  expect(await page.evaluate(() => localStorage.getItem('roter-faden/progress'))).toContain('web-app-store')
})

for (const gap of [0, 20])
  test(`of a link and a button pressed ${gap} ms apart both count`, async ({ page }) => {
    await open(page, journeyPath('email-discount'))
    const both = await page.getByRole('link', { name: 'Gleich beide Bahnen zeigen' }).elementHandle()
    const watch = await button(page, 'Ohne Vorhersage ansehen').elementHandle()
    await page.evaluate(
      async ([link, start, wait]) => {
        if (link instanceof HTMLElement) link.click()
        await new Promise((resolve) => setTimeout(resolve, wait))
        if (start instanceof HTMLElement) start.click()
      },
      [both, watch, gap] as const,
    )
    await expect(page.locator('[data-lanes]')).toHaveAttribute('data-lanes', 'both')
    await expectStep(page, 1)
    await expect(page).toHaveURL(/\/\?step=s1$/)
  })
