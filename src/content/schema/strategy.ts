import * as v from 'valibot'
import type { Strategy } from '../../engine/strategy.ts'
import { readJson } from './file.ts'
import { membersTwice } from './idRules.ts'
import { type Problem, problemAt, type Reading } from './problem.ts'
import { isReserved, shapeProblems } from './shape.ts'
import { strategySchema } from './strategySchema.ts'
import { structureProblems } from './structure.ts'

/** The strategy in a file, or everything that is wrong with it. Never throws, never guesses (engine.md section 2). */
export function readStrategy(file: string | Uint8Array): Reading<Strategy> {
  const json = readJson(file)
  return json.ok ? checkStrategy(json.value) : json
}

/** The same for a value that has been parsed already. */
export function checkStrategy(file: unknown): Reading<Strategy> {
  const shape = shapeProblems(file)
  if (shape.length > 0) return { ok: false, problems: shape }
  const { success, output, issues } = v.safeParse(strategySchema, file)
  if (!success) return { ok: false, problems: structureProblems(issues) }
  const problems = Object.values(strategyRules).flatMap((rule) => rule(output))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: output }
}

/** What a strategy must say besides having the right form. A group may name channels that a journey does not have. */
const strategyRules = {
  theIdHasNoMeaningAlready: ({ id }: Strategy): readonly Problem[] =>
    isReserved(id) ? [problemAt('idReserved', ['id'], { given: id })] : [],

  nobodyIsTwiceInAGroup: ({ share }: Strategy): readonly Problem[] =>
    Object.entries(share).flatMap(([domain, sharing]) =>
      typeof sharing === 'string'
        ? []
        : sharing.flatMap((group, index) => membersTwice(group, ['share', domain, index])),
    ),
}
