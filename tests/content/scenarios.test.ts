import { expect, test } from 'vitest'
import { checkScenario, checkStrategy } from '../../src/content/schema/index.ts'
import { shelf } from '../../src/content/shelf.ts'
import { domains, gapCauses, gapKinds, presets, replay, type Scenario, type Strategy } from '../../src/engine/index.ts'
import { ids, journeys, tellingsOf, textOf } from './shipped.ts'
import { sourceIds } from './source-ids.ts'

test('the shelf holds eighteen journeys, each with data, what-ifs and words in both languages', () => {
  const onShelf = shelf.map(({ id }) => id).sort()
  expect(onShelf).toHaveLength(18)
  for (const found of Object.values(ids)) expect(found).toEqual(onShelf)
})

test.each(journeys)('$scenario.id and its strategies are sound', ({ scenario, whatIfs }) => {
  expect(checkScenario(scenario)).toMatchObject({ ok: true })
  for (const choice of whatIfs.flatMap(({ left, right }) => [left, right])) {
    if (typeof choice === 'string') expect(Object.keys(presets)).toContain(choice)
    else if (choice) expect(checkStrategy(choice)).toMatchObject({ ok: true })
  }
})

test.each(journeys)(
  '$scenario.id has one what-if for each variant, and each changes something',
  ({ scenario, whatIfs }) => {
    const used = whatIfs.flatMap(({ variant }) => variant ?? [])
    expect(used.sort()).toEqual((scenario.variants ?? []).map(({ id }) => id).sort())
    for (const { id, variant, left, right } of whatIfs) {
      expect([variant, left, right].some((change) => change !== undefined)).toBe(true)
      for (const own of [left, right]) if (typeof own === 'object') expect(own.id).toBe(id)
    }
  },
)

test.each(journeys)('$scenario.id rests on statements that exist', ({ scenario }) => {
  expect(scenario.sources.length).toBeGreaterThan(0)
  for (const source of scenario.sources) expect(sourceIds).toContain(source)
})

/** Every text and every field of a file, whatever it stands in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const fields = Array.isArray(value) ? [] : Object.keys(value)
  return [...fields.filter((field) => !ownFields.includes(field)), ...Object.values(value).flatMap(textsIn)]
}

/** Fields of the format that sound like a verdict: the kind of a channel, and the policy a return goes by. */
const ownFields = ['kind', 'policy']
/** What only the engine may say. */
const verdicts = [...Object.keys(gapKinds), ...gapCauses, ...Object.keys(presets), 'leadTime', 'severity', 'cause']

test.each(ids.scenarios)('6: the file of %s names no kind, cause, severity or preset', (id) => {
  const texts = new Set(textsIn(JSON.parse(textOf(`src/content/scenarios/${id}.json`))))
  expect(verdicts.filter((verdict) => texts.has(verdict))).toEqual([])
})

test('8: every kind of gap and every cause is reached by what ships', () => {
  const frames = journeys.flatMap(tellingsOf).flatMap((told) => replay(told.scenario, told.strategy).frames)
  const gaps = frames.flatMap(({ marks }) => marks).filter((mark) => mark.type === 'gap')
  expect([...new Set(gaps.map(({ kind }) => kind))].sort()).toEqual(Object.keys(gapKinds).sort())
  expect([...new Set(gaps.map(({ cause }) => cause))].sort()).toEqual([...gapCauses].sort())
})

const gapsUnder = (scenario: Scenario, strategy: Strategy): number => replay(scenario, strategy).summary.gaps
const sharingOnly = (domain: (typeof domains)[number]): Strategy => ({
  ...presets.multichannel,
  id: `${domain}-only`,
  share: { '*': 'none', [domain]: 'all' },
})

test('3: sharing one domain more can add a gap, as web-app-store shows with inventory', () => {
  const worse = journeys.flatMap(({ scenario }) =>
    domains
      .filter((domain) => gapsUnder(scenario, sharingOnly(domain)) > gapsUnder(scenario, presets.multichannel))
      .map((domain) => `${scenario.id} ${domain}`),
  )
  expect(worse).toContain('web-app-store inventory')
})
