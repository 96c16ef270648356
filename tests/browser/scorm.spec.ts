import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, expect, test } from '@playwright/test'
import { openPlatform, type Platform, writePackage } from './platform.ts'
import { button, open } from './replay.ts'

async function launch(context: BrowserContext, { address }: Platform) {
  const page = await context.newPage()
  await page.goto(address)
  return { page, inside: page.frameLocator('iframe') }
}

/** Whatever version, at any depth: the value of a data model element. */
function elementOf(kept: unknown, name: string): string | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const own = (kept as Record<string, unknown>)[name]
  if (typeof own === 'string' && own !== '') return own
  return Object.values(kept).reduce<string | undefined>((found, part) => found ?? elementOf(part, name), undefined)
}

for (const version of ['1.2', '2004'] as const)
  test(`SCORM ${version}: the course is left abruptly and opens at the same place, in the same language, with its answers`, async ({
    context,
  }) => {
    const platform = await openPlatform(version, writePackage(version, 'course'))
    const first = await launch(context, platform)
    await first.inside.getByRole('link', { name: 'Was ist anders?' }).click()
    await expect(first.inside.getByRole('heading', { level: 1 })).toHaveText('Was ist anders?')
    await first.inside.getByRole('button', { name: /^Frage 2/ }).click()
    const second = first.inside.getByRole('region', { name: 'Frage 2' })
    await second.getByRole('radio', { name: /auf mehreren Kanälen da/ }).check()
    await second.getByRole('button', { name: 'Prüfen' }).click()
    await expect(second.getByRole('status')).toContainText('Stimmt')
    await first.inside.getByRole('link', { name: 'English' }).click()
    await expect(first.inside.getByRole('heading', { level: 1 })).toHaveText('What is different?')
    await expect.poll(() => elementOf(platform.kept(), 'suspend_data')).toContain('/en/course/1/')
    await first.page.close({ runBeforeUnload: false })

    expect(elementOf(platform.kept(), 'suspend_data')?.length).toBeLessThan(4000)
    expect(elementOf(platform.kept(), version === '1.2' ? 'lesson_status' : 'completion_status')).toBe('incomplete')
    expect(Number(elementOf(platform.kept(), 'raw'))).toBe(4) // half of one goal in twelve

    const again = await launch(context, platform)
    await expect(again.inside.getByRole('heading', { level: 1 })).toHaveText('What is different?')
    await expect(again.inside.getByRole('button', { name: /^Question 2, reached|^Question 2, .+/ })).toBeVisible()
    await again.inside.getByRole('link', { name: 'Deutsch' }).click()
    await expect(again.inside.getByText('Die Lernplattform speichert deinen Stand')).toBeVisible()
    await again.page.close()
    platform.close()
  })

test('a journey is completed once it was seen to its end, and says so to the store, also what was answered offline', async ({
  context,
}) => {
  const platform = await openPlatform('2004', writePackage('2004', 'two-prices'), true)
  const { page, inside } = await launch(context, platform)
  await inside.getByRole('button', { name: 'Reise abspielen' }).click()
  platform.cut(true)
  await inside.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(inside.getByRole('heading', { name: 'Was bleibt' })).toBeVisible()
  await expect(inside.getByText('Riss, nicht vorhergesagt').first()).toBeVisible()
  expect(platform.statements).toEqual([])
  platform.cut(false)
  await context.setOffline(true) // so that the browser says when it is back
  await context.setOffline(false)
  await expect.poll(() => platform.statements.length).toBe(7) // three steps in two lanes, and that it is completed
  expect(JSON.stringify(platform.statements)).toContain('http://adlnet.gov/expapi/verbs/completed')
  expect(platform.statements.find(({ object }) => JSON.stringify(object).includes('/s1/left'))).toMatchObject({
    actor: { mbox: 'mailto:ada@example.org' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: 'urn:roter-faden:two-prices/journeys/two-prices/s1/left' },
    result: { response: 'holds', success: true },
    context: { platform: 'Roter Faden', language: 'de' },
  })
  const torn = platform.statements.filter(({ result }) => (result as { success: boolean }).success === false)
  expect(JSON.stringify(torn)).toContain('"urn:roter-faden:two-prices/extensions/gap-kinds":["')
  await page.keyboard.press('Home')
  await expect.poll(() => elementOf(platform.kept(), 'completion_status')).toBe('completed')
  expect(elementOf(platform.kept(), 'success_status')).toBe('passed')
  platform.close()
})

test('opened without a platform the package works, and says that the progress stays on the device', async ({
  page,
}) => {
  const platform = await openPlatform('1.2', writePackage('1.2', 'course'))
  await page.goto(`${platform.address}package/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Kurs')
  await expect(page.getByText('Keine Lernplattform gefunden.')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  platform.close()
})

test('the page of the course saves a package that another program reads, with a manifest for one page', async ({
  page,
}) => {
  await open(page, '/de/course/')
  await page.keyboard.press('Tab')
  const download = page.waitForEvent('download')
  await button(page, 'Lernpaket SCORM 2004 (ZIP)').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('course-scorm-2004.zip')
  const platform = await openPlatform('2004', readFileSync(await file.path()))
  expect([...platform.files.keys()]).toEqual(['imsmanifest.xml', 'index.html'])
  const manifest = await page.evaluate((xml) => {
    const tree = new DOMParser().parseFromString(xml, 'application/xml')
    const text = (name: string) => tree.getElementsByTagName(name)[0]?.textContent
    const resource = tree.getElementsByTagName('resource')[0]
    const item = tree.getElementsByTagName('item')[0]
    return {
      isBroken: tree.getElementsByTagName('parsererror').length > 0,
      version: text('schemaversion'),
      title: text('title'),
      isNamed: item?.getAttribute('identifierref') === resource?.getAttribute('identifier'),
      page: resource?.getAttribute('href'),
    }
  }, platform.files.get('imsmanifest.xml') ?? '')
  expect(manifest).toEqual({
    isBroken: false,
    version: '2004 4th Edition',
    title: 'Roter Faden: Multichannel und Omnichannel',
    isNamed: true,
    page: 'index.html',
  })
  platform.close()
})
