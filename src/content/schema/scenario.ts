import type { Scenario } from '../../engine/scenario.ts'
import { readJson } from './file.ts'
import type { Reading } from './problem.ts'
import { scenarioProblems } from './rules.ts'
import { scenarioStructure } from './scenarioStructure.ts'
import { variantProblems } from './variants.ts'

/** The scenario in a file, or everything that is wrong with it. Never throws, never guesses (engine.md section 1). */
export function readScenario(file: string | Uint8Array): Reading<Scenario> {
  const json = readJson(file)
  return json.ok ? checkScenario(json.value) : json
}

/** The same for a value that has been parsed already. */
export function checkScenario(file: unknown): Reading<Scenario> {
  const reading = scenarioStructure(file)
  if (!reading.ok) return reading
  const own = scenarioProblems(reading.value)
  const problems = own.length > 0 ? own : variantProblems(reading.value)
  return problems.length > 0 ? { ok: false, problems } : reading
}
