import type { Scenario } from '../../engine/scenario.ts'
import { channelRules } from './channelRules.ts'
import { idRules } from './idRules.ts'
import { orderRules } from './orderRules.ts'
import type { Problem } from './problem.ts'
import { stockRules } from './stockRules.ts'

/** What a scenario must say besides having the right form; each rule is named after what holds in a sound file. */
const scenarioRules: Readonly<Record<string, (scenario: Scenario) => readonly Problem[]>> = {
  ...idRules,
  ...channelRules,
  ...orderRules,
  ...stockRules,
}

/** Everything in which a well-formed scenario contradicts itself. */
export const scenarioProblems = (scenario: Scenario): readonly Problem[] =>
  Object.values(scenarioRules).flatMap((rule) => rule(scenario))
