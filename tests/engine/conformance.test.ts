import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PresetId, presets, type Replay, replay, type Scenario, type Strategy } from '../../src/engine/index.ts'

interface Conformance {
  readonly scenario: Scenario
  readonly cases: readonly { readonly strategy: PresetId | Strategy; readonly expect: Replay }[]
}

const folder = new URL('../conformance/', import.meta.url)
const parsed = (file: string): Conformance | readonly Conformance[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, conformance: [parsed(file)].flat() }))

test('all conformance cases are there', () => {
  const cases = files.flatMap(({ conformance }) => conformance).flatMap(({ cases }) => cases)
  expect(files).toHaveLength(8)
  expect(cases.length).toBeGreaterThanOrEqual(200)
})

describe.each(files)('$file', ({ conformance }) => {
  const cases = conformance.flatMap(({ scenario, cases }) =>
    cases.map(({ strategy, expect: result }) => ({
      scenario,
      strategy: typeof strategy === 'string' ? presets[strategy] : strategy,
      result,
    })),
  )
  test.each(cases)('$scenario.id under $strategy.id', ({ scenario, strategy, result }) => {
    expect(replay(scenario, strategy)).toEqual(result)
    expect(JSON.stringify(replay(scenario, strategy)), 'keys in the order of engine.md').toBe(JSON.stringify(result))
  })
})
