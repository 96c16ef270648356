import * as v from 'valibot'
import type { Scenario } from '../../engine/scenario.ts'
import type { Reading } from './problem.ts'
import { scenarioSchema } from './scenarioSchema.ts'
import { shapeProblems } from './shape.ts'
import { structureProblems } from './structure.ts'

/** A value in the form of a scenario, whatever it says. */
export function scenarioStructure(file: unknown): Reading<Scenario> {
  const shape = shapeProblems(file)
  if (shape.length > 0) return { ok: false, problems: shape }
  const { success, output, issues } = v.safeParse(scenarioSchema, file)
  return success ? { ok: true, value: output } : { ok: false, problems: structureProblems(issues) }
}
