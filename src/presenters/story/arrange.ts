import { type Medium, mostContacts, slots, usedMedia, type Week } from './week.ts'

const slotOf = (week: Week, place: number): number => week.contacts[place]?.slot ?? -1
const isTaken = (week: Week, slot: number): boolean => week.contacts.some((contact) => contact.slot === slot)

/** The week with a contact at another moment; if somebody stands there, the two change places. */
export function moved(week: Week, place: number, slot: number): Week {
  if (slot < 0 || slot >= slots) return week
  const from = slotOf(week, place)
  const contacts = week.contacts.map((contact, index) => {
    if (index === place) return { ...contact, slot }
    return contact.slot === slot ? { ...contact, slot: from } : contact
  })
  return { ...week, contacts }
}

/** The next moment in a direction; null at the end of the week. */
export function neighbour(week: Week, place: number, direction: 1 | -1): number | null {
  const slot = slotOf(week, place) + direction
  return slot < 0 || slot >= slots ? null : slot
}

/** The week with one more contact, at the next free moment after the last one; the same week where nothing fits. */
export function added(week: Week, medium: Medium): Week {
  if (week.contacts.length >= mostContacts) return week
  const last = Math.max(-1, ...week.contacts.map(({ slot }) => slot))
  const order = [...Array(slots).keys()].map((step) => (last + 1 + step) % slots)
  const slot = order.find((candidate) => !isTaken(week, candidate))
  if (slot === undefined) return week
  const planned = week.plan[medium] ?? Math.min(usedMedia(week).length + 1, week.chapters)
  const contacts = [...week.contacts, { medium, slot, isMissed: false }]
  return { ...week, contacts, plan: { ...week.plan, [medium]: planned } }
}

export const removed = (week: Week, place: number): Week =>
  trimmed({ ...week, contacts: week.contacts.filter((_, index) => index !== place) })

/** Was this person there, or not? */
export const toggled = (week: Week, place: number): Week => ({
  ...week,
  contacts: week.contacts.map((contact, index) =>
    index === place ? { ...contact, isMissed: !contact.isMissed } : contact,
  ),
})

/** The week with another chapter planned for a medium, within the story. */
export const replanned = (week: Week, medium: Medium, chapter: number): Week => ({
  ...week,
  plan: { ...week.plan, [medium]: Math.min(Math.max(chapter, 1), week.chapters) },
})

/** The plan that follows the order of the week: each medium in turn the next chapter. */
export function orderly(week: Week): Week {
  const plan = usedMedia(week).map((medium, turn) => [medium, Math.min(turn + 1, week.chapters)] as const)
  return { ...week, plan: Object.fromEntries(plan) }
}

/** A plan names only media in use, and only chapters that exist. */
export function trimmed(week: Week): Week {
  const plan = usedMedia(week).map((medium) => [medium, Math.min(week.plan[medium] ?? 1, week.chapters)] as const)
  return { ...week, plan: Object.fromEntries(plan) }
}
