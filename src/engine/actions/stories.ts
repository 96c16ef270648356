import type { Fact } from '../fact.ts'
import { broadcastKinds, head, type StepOf, type Story } from '../scenario.ts'
import { factsAbout } from '../sight.ts'
import { markGap, markKept, type Visit, write } from '../visit.ts'
import { why } from '../why.ts'

/** A channel tells a chapter of a story: the planned one, or always the first. */
export function chapter({ story: id }: StepOf<'chapter'>, visit: Visit) {
  const story = visit.world.scenario.stories?.find((candidate) => candidate.id === id)
  if (!story) return 'skipped' as const
  const shown = factsAbout(visit, 'exposure', id)
  const visible = shown.filter((showing) => why(showing, visit) === null)
  const isPlanned = visit.world.hub.shares('campaign', head, visit.place.id)
  const told = isPlanned ? plannedChapter(story, visit, visible) : 1
  if (told > story.chapters) {
    const newest = visible.at(-1)
    if (newest) markKept(visit, newest)
    return 'withheld' as const
  }
  markChapter(visit, story, told, shown, isPlanned)
  visit.chapter = told
  write(visit, 'exposure', id, told, { recorded: visit.place.notices })
  return 'done' as const
}

/** Broadcast follows the plan; what can react goes on after the last chapter it sees. */
function plannedChapter({ plan }: Story, { place }: Visit, visible: readonly Fact[]): number {
  const planned = plan[place.id] ?? 1
  if (broadcastKinds.includes(place.kind)) return planned
  return visible.reduce(
    (highest, { value }) => (typeof value === 'number' ? Math.max(highest, value + 1) : highest),
    planned,
  )
}

function markChapter(visit: Visit, story: Story, told: number, shown: readonly Fact[], isPlanned: boolean): void {
  const same = shown.filter(({ value }) => value === told)
  const torn = { severity: 1, domain: 'exposure', subject: story.id } as const
  const newest = same.at(-1)
  if (newest && same.length >= (story.limit ?? 1)) {
    const cause = isPlanned ? (why(newest, visit) ?? 'policy') : 'notShared'
    markGap(visit, { ...torn, kind: 'ECHO', cause, fact: newest })
    return
  }
  if (told === 1) return
  const previous = shown.findLast(({ value }) => value === told - 1)
  if (previous) markKept(visit, previous)
  else markGap(visit, { ...torn, kind: 'JUMP', cause: 'unobservable', fact: null })
}
