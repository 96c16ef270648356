import type { Fact } from '../fact.ts'
import type { StepOf } from '../scenario.ts'
import { factsAbout } from '../sight.ts'
import { markGap, markKept, type Visit, write } from '../visit.ts'
import { why } from '../why.ts'

const ref = { domain: 'loyalty', subject: 'points' } as const

/** What the brand owes, and what this channel can see of it. */
function account(visit: Visit) {
  const entries = factsAbout(visit, ref.domain, ref.subject)
  const visible = entries.filter((entry) => why(entry, visit) === null)
  const unseen = entries.filter((entry) => !visible.includes(entry))
  return { entries, visible, unseen, owed: sum(entries), told: sum(visible) }
}

const pointsOf = ({ value }: Fact): number => (typeof value === 'number' ? value : 0)
const sum = (entries: readonly Fact[]): number => entries.reduce((total, entry) => total + pointsOf(entry), 0)

export function earn({ points }: StepOf<'earn'>, visit: Visit) {
  write(visit, ref.domain, ref.subject, points)
  return 'done' as const
}

/** The customer pays with points: enough must be owed, and enough must be seen. */
export function redeemPoints({ points }: StepOf<'redeem-points'>, visit: Visit) {
  const { visible, unseen, owed, told } = account(visit)
  if (told < points) {
    if (owed >= points)
      tear(
        visit,
        unseen.find((entry) => pointsOf(entry) > 0),
        'customer',
      )
    return 'refused' as const
  }
  if (owed >= points) keep(visit, visible)
  else
    tear(
      visit,
      unseen.find((entry) => pointsOf(entry) < 0),
      'brand',
    )
  write(visit, ref.domain, ref.subject, -points)
  return 'done' as const
}

/** The customer looks at the balance. */
export function lookAtPoints(visit: Visit): void {
  const { visible, unseen, owed, told } = account(visit)
  if (told === owed) keep(visit, visible)
  else tear(visit, unseen[0], 'customer', told > owed ? 1 : 2)
}

function keep(visit: Visit, visible: readonly Fact[]): void {
  const elsewhere = visible.findLast(({ channel }) => channel !== visit.place.id)
  if (elsewhere) markKept(visit, elsewhere)
}

function tear(visit: Visit, fact: Fact | undefined, harms: 'customer' | 'brand', severity: 1 | 2 | 3 = 3): void {
  const cause = fact && why(fact, visit)
  if (cause) markGap(visit, { kind: 'REWARD', severity, ...ref, cause, fact, harms })
}
