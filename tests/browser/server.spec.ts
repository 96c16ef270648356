import { expect, test } from '@playwright/test'
import { builtPage, linkedFiles } from './built.ts'

const [script = ''] = linkedFiles(builtPage('/de/')).filter((file) => file.endsWith('.js'))

test('pages carry the policy and are asked for anew each time', async ({ request }) => {
  const headers = (await request.get('/de/')).headers()
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'self'; script-src 'self' 'sha256-[^;]+; style-src 'self' 'sha256-/,
  )
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('hashed files are kept for good and come compressed', async ({ request }) => {
  for (const encoding of ['br', 'gzip']) {
    const headers = (await request.get(`/${script}`, { headers: { 'Accept-Encoding': encoding } })).headers()
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe(encoding)
  }
})

test('an address without its slash is sent on, query included', async ({ request }) => {
  const answer = await request.get('/de/journeys?step=2', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([308, '/de/journeys/?step=2'])
})

test('nothing outside the site can be read, and no cookie is set', async ({ request }) => {
  expect((await request.get('/..%2fpackage.json')).status()).toBe(404)
  expect((await request.get('/de/')).headers()['set-cookie']).toBeUndefined()
})
