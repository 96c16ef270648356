import { refOf } from '../fact.ts'
import type { StepOf } from '../scenario.ts'
import { factsAbout } from '../sight.ts'
import { markGap, markKept, type Visit, write } from '../visit.ts'
import { why } from '../why.ts'

function answersOn(concern: string, visit: Visit) {
  const answers = factsAbout(visit, 'feedback', concern)
  const visible = answers.filter((answer) => why(answer, visit) === null)
  return { answers, visible, unseen: answers.filter((answer) => !visible.includes(answer)) }
}

/** The customer is asked, unless the channel sees that they have been asked enough. */
export function survey({ concern, rating, number }: StepOf<'survey'>, visit: Visit) {
  const limit = visit.world.scenario.surveyLimit ?? 1
  const { answers, visible, unseen } = answersOn(concern, visit)
  const newest = visible.at(-1)
  if (newest && visible.length >= limit) {
    markKept(visit, newest)
    return 'withheld' as const
  }
  const missed = unseen.at(-1)
  const cause = missed && why(missed, visit)
  if (cause && answers.length >= limit)
    markGap(visit, { kind: 'ECHO', severity: 1, domain: 'feedback', subject: concern, cause, fact: missed })
  write(visit, 'feedback', concern, rating ?? 'answered', { key: number ?? concern })
  return 'done' as const
}

/** The brand looks at what customers said about a concern. */
export function report({ concern }: StepOf<'report'>, visit: Visit) {
  const { visible, unseen } = answersOn(concern, visit)
  const [missed] = unseen
  const newest = visible.at(-1)
  const cause = missed && why(missed, visit)
  const torn = { kind: 'BLINDSPOT', severity: 2, domain: 'feedback', subject: concern, harms: 'brand' } as const
  if (cause) markGap(visit, { ...torn, cause, fact: missed })
  else if (newest) visit.marks.push({ type: 'kept', domain: 'feedback', subject: concern, fact: refOf(newest) })
  return 'done' as const
}
