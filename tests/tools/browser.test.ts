import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { launchOptions } from './browser.ts'

/** The features of a list that Chromium gets at the command line or Playwright has in its source. */
const features = (list = '') => list.match(/\b[A-Za-z]+\b/g) ?? []

test('the browser leaves everything off that Playwright switches off', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'), 'utf8')
  const usual = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source)?.[1]?.replaceAll(/\/\/.*/g, '')
  const ours = launchOptions().args.find((option) => option.startsWith('--disable-features='))
  expect(features(usual).length).toBeGreaterThan(10)
  expect(features(ours?.split('=')[1])).toEqual(expect.arrayContaining(features(usual)))
})
