import type { StepOf } from '../scenario.ts'
import { type Visit, write } from '../visit.ts'

/** The customer forbids (`withdraw`) or allows (`consent`) advertising, everywhere or in some channels. */
const decide = (value: 'yes' | 'no') => (_: StepOf<'consent'> | StepOf<'withdraw'>, visit: Visit) => {
  write(visit, 'consent', 'marketing', value)
  return 'done' as const
}
export const consent = decide('yes')
export const withdraw = decide('no')
