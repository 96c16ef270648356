import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findings } from './plant.ts'

test('an engine that asks the clock, the page or chance is refused', () => {
  const impure = {
    'src/engine/chance.ts': 'export const chance = () => Math.random()',
    'src/engine/chance2.ts': "export const chance = () => Math['random']()",
    'src/engine/chance3.ts': 'export const { random } = Math',
    'src/engine/clock.ts': 'export const clock = () => Date.now()',
    'src/engine/network.ts': "export const network = () => fetch('/story')",
    'src/engine/page.ts': 'export const page = () => document.title',
    'src/engine/system.ts': 'export const system = () => process.env',
    'src/engine/zone.ts': 'export const zone = () => window.name',
  }
  const paths = findings(impure).map((line) => line.split(':')[0])
  expect(new Set(paths)).toEqual(new Set(Object.keys(impure)))
})

test('a pure engine is accepted', () => {
  const larger = "import { small } from './small.ts'\n\nexport const larger = Math.max(small, 2)"
  expect(findings({ 'src/engine/small.ts': 'export const small = 1', 'src/engine/larger.ts': larger })).toEqual([])
})

test('an import cycle is refused', () => {
  const cycle = {
    'src/ui/one.ts': "import { two } from './two.ts'\n\nexport const one = () => two",
    'src/ui/two.ts': "import { one } from './one.ts'\n\nexport const two = () => one",
  }
  expect(findings(cycle)).toEqual(['src/ui/one.ts: noImportCycles', 'src/ui/two.ts: noImportCycles'])
})

test.each([
  ['noExplicitAny', 'src/ui/loose.ts', 'export const loose = (value: any) => value'],
  [
    'noFloatingPromises',
    'src/ui/floating.ts',
    'const later = async () => 1\n\nexport const start = () => {\n  later()\n}',
  ],
  ['noExcessiveLinesPerFunction', 'src/ui/long.ts', `export function long() {\n${'  long()\n'.repeat(59)}}`],
  ['noExcessiveLinesPerFile', 'src/ui/many.ts', `export const some = [\n${'  1,\n'.repeat(199)}]`],
  ['noJsxLiterals', 'src/ui/Words.tsx', 'export const Words = () => <p>Der Faden ist gerissen</p>'],
  ['noFocusedTests', 'tests/focused.test.ts', "import { test } from 'vitest'\n\ntest.only('one', () => {})"],
  ['noSkippedTests', 'tests/skipped.test.ts', "import { test } from 'vitest'\n\ntest.skip('one', () => {})"],
])('%s is refused', (rule, path, text) => {
  expect(findings({ [path]: text })).toContain(`${path}: ${rule}`)
})

test('60 lines in a function and 200 in a file are accepted', () => {
  const file = `export const some = [\n${'  1,\n'.repeat(198)}]`
  const body = `export function long() {\n${'  long()\n'.repeat(58)}}`
  expect(findings({ 'src/ui/many.ts': file, 'src/ui/long.ts': body })).toEqual([])
})

test('no source file switches a gate off for itself', () => {
  const excuse =
    /biome-ignore-all|biome-ignore lint\/(?:plugin|suspicious\/no(?:ExplicitAny|ImportCycles))|@ts-(?:ignore|nocheck)/
  const sources = globSync('src/**/*.{ts,tsx,mjs}')
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((path) => excuse.test(readFileSync(path, 'utf8')))).toEqual([])
})
