/** What a stage shows of a step, one after the other; each beat keeps what came before it. After the last step comes the end. */
export const beats = ['event', 'question', 'left', 'right', 'why', 'end'] as const
export type Beat = (typeof beats)[number]

/** Where a talk stands: the place of the step, from 0, and how much of it is shown. */
export interface Spot {
  readonly place: number
  readonly beat: Beat
}

/** Reads a beat from an address; undefined = there is none of that name at this step. */
export function readBeat(text: string, isLast: boolean): Beat | undefined {
  const beat = beats.find((each) => each === text)
  return beat === 'end' && !isLast ? undefined : beat
}

/** Is this part of a step to be seen by now? */
export const shows = (beat: Beat, part: Beat): boolean => beats.indexOf(beat) >= beats.indexOf(part)

/** What comes next in a journey of so many steps; null after its end. */
export function spotAfter({ place, beat }: Spot, total: number): Spot | null {
  const next = beats[beats.indexOf(beat) + 1]
  if (next === undefined) return null
  if (next !== 'end' || place === total - 1) return { place, beat: next }
  return { place: place + 1, beat: 'event' }
}

/** What came before; null at the very start. */
export function spotBefore({ place, beat }: Spot): Spot | null {
  const before = beats[beats.indexOf(beat) - 1]
  if (before !== undefined) return { place, beat: before }
  return place === 0 ? null : { place: place - 1, beat: 'why' }
}

/** How much of a talk is behind us, from 0 to 1; every beat of every step counts alike. */
export function shareOf({ place, beat }: Spot, total: number): number {
  const perStep = beats.length - 1
  return (place * perStep + beats.indexOf(beat)) / (total * perStep)
}
