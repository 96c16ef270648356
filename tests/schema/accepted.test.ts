import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkScenario, checkStrategy } from '../../src/content/schema/index.ts'
import { presets } from '../../src/engine/index.ts'
import { changed, conformance, sound, soundStrategy } from './corpus.ts'

test('every scenario of the conformance cases is accepted as it is', () => {
  const scenarios = conformance.map(({ scenario }) => scenario)
  expect(scenarios.length).toBeGreaterThan(90)
  for (const scenario of scenarios) expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario })
})

test('every strategy of the conformance cases and every preset is accepted as it is', () => {
  const files = conformance.flatMap(({ cases }) => cases.map(({ strategy }) => strategy))
  const strategies = [...files.filter((strategy) => typeof strategy !== 'string'), ...Object.values(presets)]
  expect(strategies.length).toBeGreaterThan(180)
  for (const strategy of strategies) expect(checkStrategy(strategy)).toEqual({ ok: true, value: strategy })
})

const shipped = new URL('../../src/content/scenarios/', import.meta.url)
test.each(readdirSync(shipped).filter((name) => name.endsWith('.json')))('the shipped journey %s is sound', (name) => {
  const journey: unknown = JSON.parse(readFileSync(new URL(name, shipped), 'utf8'))
  expect(checkScenario(journey)).toEqual({ ok: true, value: journey })
})

const accepted = [
  ['$.steps[1].names', '🧵'.repeat(64)],
  ['$.steps[1].names', 'constructor'],
  ['$.steps[1].scope', []],
  ['$.steps[1].at', []],
  ['$.steps[0].value', -0.5],
  ['$.steps[0].value', false],
  ['$.steps[2].time', '10:00'],
  ['$.channels', Array.from({ length: 50 }, (_, index) => sound.channels[index] ?? { id: `c${index}`, kind: 'web' })],
  ['$.steps', Array.from({ length: 1000 }, (_, index) => ({ ...sound.steps[1], id: `s${index}` }))],
  ['$.stories[0].plan.web', 9],
  ['$.variants[0].patch', {}],
  ['$.variants[0].patch', { stories: null, steps: { s7: null } }],
  ['$.variants[0].patch', { channels: { shop: { kind: 'branch' } }, steps: { s2: { channel: 'shop' } } }],
  ['$.variants[0].patch', { steps: { s2: { do: 'identify', at: null } } }],
] as const

test.each(accepted)('a scenario with %s = %j is accepted', (path, change) => {
  const scenario = changed({ ...sound, variants: [{ id: 'later', patch: {} }] }, path, change)
  const wanted = path === '$.steps' ? changed(scenario, '$.variants', []) : scenario
  expect(checkScenario(wanted)).toEqual({ ok: true, value: wanted })
})

test.each([
  ['$.share["*"]', []],
  [
    '$.share["*"]',
    [
      ['web', 'head'],
      ['web', 'mail'],
    ],
  ],
  ['$.delay["*"]', 0.5],
  ['$.buffer', 0],
])('a strategy with %s = %j is accepted', (path, change) => {
  expect(checkStrategy(changed(soundStrategy, path, change))).toEqual({
    ok: true,
    value: changed(soundStrategy, path, change),
  })
})
