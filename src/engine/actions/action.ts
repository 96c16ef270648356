import type { Effect } from '../result.ts'
import type { ActionName, StepOf } from '../scenario.ts'
import type { Visit } from '../visit.ts'

/** What one action does: it marks and writes in the visit and says how it ended (engine.md section 5). */
export type Action<Name extends ActionName> = (step: StepOf<Name>, visit: Visit) => Effect
