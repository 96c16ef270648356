import { expect, test } from '@playwright/test'
import { builtPage, builtPaths, linkedFiles, weight } from './built.ts'

const limits = { script: 135_000, all: 210_000, requests: 20 }
/** A speaker's window holds the notes as well, the comparison what all journeys are called. */
const requestsOf = (path: string) => limits.requests + (/\/(?:speaker|compare)\/$/.test(path) ? 2 : 0)
const sum = (files: readonly string[]) => files.map(weight).reduce((total, bytes) => total + bytes, 0)

for (const path of builtPaths)
  test(`${path} stays within its budget`, () => {
    const files = linkedFiles(builtPage(path))
    const scripts = files.filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(2)
    expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2)
    expect(sum(scripts)).toBeLessThanOrEqual(limits.script)
    expect(sum([...files, `${path}index.html`])).toBeLessThanOrEqual(limits.all)
    expect(files.length + 1).toBeLessThanOrEqual(requestsOf(path))
  })

test('a page loads no script that it does not link, and nothing from elsewhere', async ({ page, baseURL }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('/de/journeys/email-discount/', { waitUntil: 'networkidle' })
  const linked = linkedFiles(builtPage('/de/journeys/email-discount/')).map((file) => `${baseURL}${file}`)
  // What keeps the site for times without a network comes when the page has come to rest.
  const [document = '', ...files] = loaded.filter((address) => !address.includes('/assets/offline-'))
  expect(document).toBe(`${baseURL}de/journeys/email-discount/`)
  expect(files.filter((file) => !linked.includes(file))).toEqual([])
  expect(files.length + 1).toBeLessThanOrEqual(limits.requests)
})
