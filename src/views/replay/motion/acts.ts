/** One thing that moves; its parts move together. */
export interface Act {
  readonly parts: readonly Element[]
  readonly frames: Readonly<Record<string, string[] | number[]>>
  /** At usual speed; learning.md D17 wants 0.3 to 1.2. */
  readonly seconds: number
}

/** What moves in one lane, in order: the thread runs on, notes travel, a torn thread gives way, then it is said what came of it. */
export function actsOf(lane: Element): readonly Act[] {
  // What is folded away stands still: the browser refuses to stop a movement that nobody can see.
  const parts = (selector: string) => [...lane.querySelectorAll(selector)].filter((part) => part.checkVisibility())
  const said = [...parts('[data-motion="card"] > :not([data-still])'), ...parts('[data-fresh]')]
  const acts: readonly Act[] = [
    { parts: parts('[data-motion="strand"]'), seconds: 0.3, frames: { transform: ['scaleY(0)', 'scaleY(1)'] } },
    ...parts('[data-motion="note"]').map((note) => travelOf(note, lane)),
    { parts: parts('[data-motion="end"]'), seconds: 0.5, frames: { transform: ['scaleY(1.55)', 'scaleY(1)'] } },
    { parts: said, seconds: 0.3, frames: { opacity: [0, 1] } },
  ]
  return acts.filter((act) => act.parts.length > 0)
}

/** How far a note comes that meets a wall, in pixels. */
const push = 14

/** A note goes from its own desk to every other one that can read it; where it cannot go it meets the wall and stays. */
function travelOf(note: Element, lane: Element): Act {
  const [from, ...to] = (note.getAttribute('data-ways') ?? '').split(' ').map((channel) => pileOf(channel, note, lane))
  if (!from) return { parts: [], seconds: 0, frames: {} }
  const stops = to.filter((stop) => stop !== null)
  const isStopped = note.getAttribute('data-how') === 'stays'
  const path = isStopped ? [from, { x: from.x + push, y: from.y }, from] : [from, ...stops]
  const places = path.map(({ x, y }) => `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
  return {
    parts: [note],
    seconds: Math.min(1.2, 0.4 + 0.2 * Math.max(0, stops.length - 1)),
    frames: { transform: places.length > 1 ? places : [...places, ...places], opacity: [0, 1, 1, 0] },
  }
}

/** The middle of a desk's pile, seen from the corner of the room that the note lies in. */
function pileOf(channel: string, note: Element, lane: Element): { readonly x: number; readonly y: number } | null {
  const desks = [...lane.querySelectorAll('[data-desk]')]
  const pile = desks
    .find((desk) => desk.getAttribute('data-desk')?.endsWith(`.${channel}`))
    ?.querySelector('[data-pile]')
  const room = note.parentElement
  if (!pile || !room) return null
  const [box, corner] = [pile.getBoundingClientRect(), room.getBoundingClientRect()]
  return { x: box.x + box.width / 2 - corner.x, y: box.y + box.height / 2 - corner.y }
}
