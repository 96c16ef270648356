import { holdsIn } from '../fact.ts'
import { availability, whyFalse } from '../inventory.ts'
import type { StepOf } from '../scenario.ts'
import { expected } from '../sight.ts'
import { markBoundary, markChance, markGap, markKept, type Visit, write } from '../visit.ts'

/** Is there a piece? The answer is held against what was answered before, and against what was true. */
export function checkStock({ product, at }: StepOf<'check-stock'>, visit: Visit) {
  const answer = availability(visit, product, at)
  if (answer === 'unknown') return answer
  const subject = `available:${product}${at === undefined ? '' : `@${at}`}`
  const falsehood = whyFalse(visit, product, at, answer)
  if (compare(visit, subject, answer, falsehood)) {
    const fact = write(visit, 'inventory', subject, answer)
    if (falsehood) visit.world.falseAnswers.set(fact, falsehood)
  }
  return answer
}

/** Marks what the new answer means beside the old one; false = it does not replace the promise. */
function compare(visit: Visit, subject: string, answer: string, falsehood: ReturnType<typeof whyFalse>): boolean {
  const told = expected(visit, 'inventory', subject)
  if (!told) {
    if (answer === 'no' && falsehood) markChance(visit, 'inventory', subject, falsehood)
    return true
  }
  if (told.value === answer) {
    markKept(visit, told)
    return true
  }
  if (!holdsIn(told, visit.place.id)) {
    markBoundary(visit, told)
    return true
  }
  const wasFalse = visit.world.falseAnswers.get(told)
  const cause = wasFalse ?? falsehood
  if (cause) markGap(visit, { kind: 'STOCK', severity: 2, domain: 'inventory', subject, cause, fact: told })
  return wasFalse !== undefined || !falsehood
}
