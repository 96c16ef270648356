import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { publishedSchemas } from '../../src/build/jsonSchema.ts'
import { checkScenario, checkStrategy } from '../../src/content/schema/index.ts'
import { changed, conformance, sound, soundStrategy } from './corpus.ts'
import { contradictory } from './scenario-contradicted.ts'
import { misshapen } from './scenario-refused.ts'
import { refusedStrategies } from './strategy-refused.ts'

// Thousands of files on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const published = (name: string): string =>
  readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8')
const schemaOf = (name: string): object => JSON.parse(published(name))
const ajv = new Ajv2020({ strict: false, strictNumbers: true })
const asks = {
  scenario: { schema: ajv.compile(schemaOf('scenario-1.json')), check: checkScenario },
  strategy: { schema: ajv.compile(schemaOf('strategy-1.json')), check: checkStrategy },
}
type Kind = keyof typeof asks
const accepts = (kind: Kind, file: unknown): boolean => asks[kind].schema(file)
const reads = (kind: Kind, file: unknown): boolean => asks[kind].check(file).ok

test('the published schemas are those of the validator', () => {
  for (const [name, text] of Object.entries(publishedSchemas())) expect(published(name)).toBe(text)
})

test('the published schemas explain every field and action', () => {
  const words = JSON.stringify([schemaOf('scenario-1.json'), schemaOf('strategy-1.json')])
  expect(words.match(/"title":"redeem-points","description":"[A-Z]/g)).toHaveLength(1)
  expect(words).toContain('"day":{"description":"Day of the journey, from 1."')
})

test('the schema accepts every file that the validator accepts', () => {
  for (const { scenario, cases } of conformance) {
    expect([scenario, accepts('scenario', scenario)]).toEqual([scenario, true])
    for (const { strategy } of cases) {
      if (typeof strategy !== 'string') expect([strategy, accepts('strategy', strategy)]).toEqual([strategy, true])
    }
  }
  expect([accepts('scenario', sound), accepts('strategy', soundStrategy)]).toEqual([true, true])
})

/** What the rules and not the form forbid, or what JSON cannot say: a schema does not see it. */
const beyond = new Set(['textBroken', 'idReserved', 'memberTwice'])

test('the schema refuses every file of the wrong form', () => {
  const unseen = misshapen.filter(
    ([path, change, code]) => accepts('scenario', changed(sound, path, change)) && !beyond.has(code),
  )
  expect(unseen).toEqual([])
  const missed = refusedStrategies.filter(
    ([path, change, code]) => accepts('strategy', changed(soundStrategy, path, change)) && !beyond.has(code),
  )
  expect(missed).toEqual([])
})

test('most contradictions have the right form, so the schema alone does not suffice', () => {
  const wellFormed = contradictory.filter(([path, change]) => accepts('scenario', changed(sound, path, change)))
  expect(wellFormed.length).toBeGreaterThan(30)
})

/** Every place in a file, written as in a message. */
function places(node: unknown, path = '$'): readonly string[] {
  if (typeof node !== 'object' || node === null) return [path]
  const isList = Array.isArray(node)
  const inner = Object.entries(node).flatMap(([key, value]) =>
    places(value, isList ? `${path}[${key}]` : `${path}["${key}"]`),
  )
  return [path, ...inner]
}
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    undefined,
    0,
    -1,
    1,
    1.5,
    1e12,
    '',
    'web',
    'all',
    'prices/shoe',
    'cart/',
    '09:00',
    '9:00',
    'x'.repeat(65),
    '🧵'.repeat(64),
    [],
    {},
  ),
)
const changeable: Readonly<Record<Kind, unknown>> = { scenario: sound, strategy: soundStrategy }

test.each(['scenario', 'strategy'] as const)('whatever the validator accepts as a %s, the schema accepts', (kind) => {
  const file = changeable[kind]
  const change = fc.tuple(
    fc.constantFrom(...places(file)),
    fc.option(fc.constantFrom('at', 'value', 'is', 'x')),
    anything,
  )
  const readings: boolean[] = []
  const property = fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
    const mutant = changes.reduce<unknown>(
      (before, [path, extra, value]) =>
        changed(before, extra === null ? path : `${path}.${extra}`, JSON.parse(JSON.stringify(value ?? null))),
      file,
    )
    const read = reads(kind, mutant)
    readings.push(read)
    return !read || accepts(kind, mutant)
  })
  fc.assert(property, { numRuns: 3000, seed: 20_260_728 })
  expect(new Set(readings)).toEqual(new Set([true, false]))
})
