import {
  checkScenario,
  checkStrategy,
  type Reading,
  readJson,
  readScenario,
  readStrategy,
} from '../content/schema/index.ts'
import { applyVariant, type PresetId, presets, type Scenario, type Strategy } from '../engine/index.ts'
import { all, complain, complainAbout, type Outcome } from './complaint.ts'
import { bytesOf } from './input.ts'

type Reader<Value> = (bytes: Uint8Array) => Reading<Value>

/** What a file holds, or everything that is wrong with it. */
async function load<Value>(file: string, read: Reader<Value>): Promise<Outcome<Value>> {
  const bytes = await bytesOf(file)
  if (!bytes.ok) return bytes
  const reading = read(bytes.value)
  return reading.ok ? reading : complainAbout(file, reading.problems)
}

/** The journey to be replayed, with the variant that is asked for. */
export async function loadScenario(file: string, variant: string | undefined): Promise<Outcome<Scenario>> {
  const scenario = await load(file, readScenario)
  if (!scenario.ok || variant === undefined) return scenario
  const ids = (scenario.value.variants ?? []).map(({ id }) => id)
  if (!ids.includes(variant)) {
    return complain('variantUnknown', { file, given: variant, allowed: ids.join(', ') || '–' })
  }
  return { ok: true, value: applyVariant(scenario.value, variant) }
}

const isPreset = (name: string): name is PresetId => Object.hasOwn(presets, name)
/** The names of all presets as they stand in a message. */
export const presetNames = Object.keys(presets).join(', ')

/** The strategies by preset name or file. */
export async function loadStrategies(names: readonly string[]): Promise<Outcome<readonly Strategy[]>> {
  const strategies: Strategy[] = []
  for (const name of names) {
    const strategy: Outcome<Strategy> = isPreset(name) ? { ok: true, value: presets[name] } : await loadStrategy(name)
    if (!strategy.ok) return strategy
    strategies.push(strategy.value)
  }
  return { ok: true, value: strategies }
}

/** A name that looks like no file and is none is a mistyped preset. */
async function loadStrategy(name: string): Promise<Outcome<Strategy>> {
  const isName = !/[./\\]|^-$/.test(name)
  const bytes = await bytesOf(name)
  if (!bytes.ok) return isName ? complain('strategyUnknown', { given: name, presets: presetNames }) : bytes
  const reading = readStrategy(bytes.value)
  return reading.ok ? reading : complainAbout(name, reading.problems)
}

/** Checks files of both formats; all of them must be sound. */
export async function checkFiles(files: readonly string[]): Promise<Outcome<readonly string[]>> {
  const outcomes: Outcome<unknown>[] = []
  for (const file of files) outcomes.push(await load(file, readEither))
  const complaints = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.complaint]))
  return complaints.length > 0 ? all(complaints) : { ok: true, value: files }
}

/** A file says by its format whether it is a strategy. */
function readEither(bytes: Uint8Array): Reading<unknown> {
  const json = readJson(bytes)
  if (!json.ok) return json
  return isStrategy(json.value) ? checkStrategy(json.value) : checkScenario(json.value)
}

const isStrategy = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'roter-faden/strategy@1'
