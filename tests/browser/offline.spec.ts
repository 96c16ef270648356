import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { builtPaths, embedPaths } from './built.ts'
import { alive, button, expectStep, open } from './replay.ts'

test.use({ serviceWorkers: 'allow' })

const state = (page: Page) => page.locator('#offline')
/** Only a reader who rests gets the rest of the site (src/app/rest.ts), and a busy machine takes its time with it. */
async function works(page: Page) {
  await page.clock.fastForward('00:10')
  await expect(state(page)).toHaveText('Funktioniert auch ohne Netz.', { timeout: 90_000 })
}

test.beforeEach(({ page }) => page.clock.install())

/** Every page of the application that lies on this device. */
const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
    const paths = requests.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/index.html'))
    return paths
      .map((path) => path.replace(/index\.html$/, ''))
      .filter((path) => path !== '/')
      .sort()
  })

test('after one visit every page works with the network cut, in both languages', async ({ page, context }) => {
  test.setTimeout(180_000)
  await open(page, '/de/')
  await works(page)
  expect(await keptPaths(page)).toEqual([...builtPaths, ...embedPaths].sort())
  await context.setOffline(true)
  for (const path of builtPaths.filter((each) => /^\/(?:de\/journeys|en)\/[\w-]*\/$/.test(each))) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  }
  await open(page, '/en/journeys/web-app-store/?step=s4')
  await expectStep(page, 4)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 5)
  await open(page, '/de/present/two-prices/?step=s2&beat=right')
  await expect(page.getByRole('region', { name: 'Omnichannel' }).locator('figure')).toBeVisible()
  await open(page, '/de/present/two-prices/speaker/?step=s2')
  await expect(page.getByText('Sagen', { exact: true })).toBeVisible()
  for (const path of ['/de/nix/', '/en/nothing/here/?at=all']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
  }
})

/** A site of its own that can be published anew, as a host would. */
function site(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync('dist', join(folder, 'dist'), { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
  let server: ChildProcess | null = null
  const stop = async () => {
    if (!server) return
    server.kill()
    await once(server, 'exit')
  }
  return {
    address: `http://localhost:${port}`,
    async publish() {
      await stop()
      server = spawn(process.execPath, [resolve('src/build/serve.ts'), '--port', String(port)], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      if (server.stdout) await once(server.stdout, 'data')
    },
    edit(name: string, edit: (text: string) => string) {
      const path = join(folder, 'dist', name)
      const [before, after] = [readFileSync(path, 'utf8'), edit(readFileSync(path, 'utf8'))]
      expect(after, name).not.toBe(before)
      writeFileSync(path, after)
    },
    async close() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await navigator.serviceWorker.ready.then((registration) => registration.update())))

test('a new version waits until it is taken, and interrupts nothing', async ({ page }) => {
  test.setTimeout(180_000)
  const own = site(4461)
  try {
    await own.publish()
    await page.goto(`${own.address}/de/journeys/email-discount/?step=s2`)
    await works(page)
    own.edit('de/about/index.html', (text) => text.replace('name="description" content="', '$&Neu. '))
    own.edit('sw.js', (text) => text.replace(/(de\/about\/index\.html[`"'],[^}]*revision:\s*[`"'])[^`"']+/, '$1anew'))
    await own.publish()
    await lookForUpdate(page)
    await expect(button(page, 'Neue Fassung laden')).toBeVisible({ timeout: 30_000 })
    await expectStep(page, 2)
    await page.keyboard.press('ArrowRight')
    await expectStep(page, 3)
    const loaded = page.waitForEvent('load')
    await button(page, 'Neue Fassung laden').click()
    await loaded
    await alive(page)
    await expectStep(page, 3)
    await page.goto(`${own.address}/de/about/`)
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Neu\. /)
  } finally {
    await own.close()
  }
})

test('an update that does not come complete leaves the old version at work', async ({ page, context }) => {
  test.setTimeout(180_000)
  const own = site(4462)
  try {
    await own.publish()
    await page.goto(`${own.address}/de/`)
    await works(page)
    own.edit('sw.js', (text) =>
      text.replace(/(de\/about\/)index(\.html[`"'],[^}]*revision:\s*[`"'])[^`"']+/, '$1gone$2anew'),
    )
    await own.publish()
    await lookForUpdate(page).catch(() => {}) // it says that it failed
    await expect(button(page, 'Neue Fassung laden')).toHaveCount(0)
    await context.setOffline(true)
    await page.goto(`${own.address}/de/about/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  } finally {
    await own.close()
  }
})
