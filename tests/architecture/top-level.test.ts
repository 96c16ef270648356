import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const allowed = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs',
  'index.html',
  'locales',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

/** Names at the top of the repository which are neither known nor hidden. */
const strangers = (paths: readonly string[]) =>
  [...new Set(paths.map((path) => path.split('/')[0] ?? path))].filter(
    (name) => !name.startsWith('.') && !allowed.includes(name),
  )

test('the top level of the repository holds only what it is meant to hold', () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  expect(strangers(tracked.trim().split('\n'))).toEqual([])
})

test('a file dropped at the top level is noticed', () => {
  expect(strangers(['src/engine/why.ts', 'biome.json', '.biome.json', 'scripts/build.ts'])).toEqual([
    'biome.json',
    'scripts',
  ])
})
