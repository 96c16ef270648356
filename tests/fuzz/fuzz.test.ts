import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readScenario, readStrategy } from '../../src/content/schema/index.ts'
import { applyVariant, presets, replay, type Scenario, type Strategy } from '../../src/engine/index.ts'
import { conformance, sound, soundStrategy } from '../schema/corpus.ts'
import { anyBytes, anyJson, mutated, seeded } from './mutate.ts'

/** Enough for slow machines: a test that hangs still ends. */
vi.setConfig({ testTimeout: 120_000 })

const seed = 20_260_728
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const untouched = prototypes.map((prototype) => Reflect.ownKeys(prototype).length)
const lively: readonly Strategy[] = [presets.multichannel, presets['omnichannel-ideal'], presets['multichannel-grown']]
const guessing: Strategy = { ...presets.omnichannel, resolution: 'probabilistic', declare: true, buffer: 1 }

/** Runs what must never throw; says which file made it. */
function survived<Value>(file: string | Uint8Array, run: () => Value): Value {
  try {
    const value = run()
    expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(untouched)
    return value
  } catch (error) {
    const text = typeof file === 'string' ? file : `bytes ${[...file].join(' ')}`
    throw new Error(`${String(error)}\nThis file reproduces it:\n${text}`, { cause: error })
  }
}

const journeys = (scenario: Scenario): readonly Scenario[] => [
  scenario,
  ...(scenario.variants ?? []).map(({ id }) => applyVariant(scenario, id)),
]

function replayed(scenario: Scenario, strategies: readonly Strategy[]): void {
  for (const strategy of strategies) {
    const { frames } = replay(scenario, strategy)
    expect(frames.map(({ step }) => step)).toEqual(scenario.steps.map(({ id }) => id))
  }
}

/** Is the scenario accepted? Then it can be replayed. */
const playable = (file: string | Uint8Array, strategies: readonly Strategy[]): boolean =>
  survived(file, () => {
    const reading = readScenario(file)
    if (reading.ok) for (const journey of journeys(reading.value)) replayed(journey, strategies)
    else expect(reading.problems.length).toBeGreaterThan(0)
    return reading.ok
  })

const scenarios = [...conformance.map(({ scenario }) => scenario), sound, sound, sound]
const fileOf = (index: number): unknown => scenarios[index % scenarios.length]

test.each([0, 1, 2, 3])('4,000 mutated scenarios are refused or replayed (part %i)', (part) => {
  const random = seeded(seed + part)
  const accepted = Array.from({ length: 4000 }, (_, index) =>
    playable(mutated(fileOf(index), random), [lively[index % lively.length] ?? guessing, guessing]),
  )
  expect(new Set(accepted)).toEqual(new Set([true, false]))
})

test('6,000 mutated strategies are refused or can be replayed under', () => {
  const random = seeded(seed)
  const strategies = [
    soundStrategy,
    ...Object.values(presets),
    ...conformance.flatMap(({ cases }) => cases.map(({ strategy }) => strategy)),
  ]
  const readable = readScenario(JSON.stringify(sound))
  if (!readable.ok) throw new Error('the sound scenario is refused')
  const accepted = Array.from({ length: 6000 }, (_, index) => {
    const file = mutated(strategies[index % strategies.length], random)
    return survived(file, () => {
      const reading = readStrategy(file)
      if (reading.ok) replayed(readable.value, [reading.value])
      return reading.ok
    })
  })
  expect(new Set(accepted)).toEqual(new Set([true, false]))
})

test('1,500 JSON values of any kind and 1,500 handfuls of bytes are no journeys and no strategies', () => {
  const isRefused = (file: string | Uint8Array) =>
    survived(file, () => !readScenario(file).ok && !readStrategy(file).ok)
  fc.assert(fc.property(anyJson, isRefused), { seed, numRuns: 1500 })
  fc.assert(fc.property(anyBytes, isRefused), { seed, numRuns: 1500 })
})
