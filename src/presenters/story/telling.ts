import { compare, type Frame, type GapKind, presets, type Scenario, type Step } from '../../engine/index.ts'
import { type Sign, signOf } from '../outcome.ts'
import { type Contact, inOrder, isBroadcast, moments, usedMedia, type Week } from './week.ts'

const storyId = 'story'

/** The week as a journey: a channel a medium, a step a contact that was not missed. */
export function scenarioOf(week: Week): Scenario {
  const channels = usedMedia(week)
  const plan = Object.fromEntries(channels.map((medium) => [medium, week.plan[medium] ?? 1]))
  return {
    format: 'roter-faden/scenario@1',
    id: 'week',
    sources: ['S1.11', 'S1.13'],
    channels: channels.map((medium) => ({ id: medium, kind: medium })),
    stories: [{ id: storyId, chapters: week.chapters, limit: week.limit, plan }],
    steps: inOrder(week)
      .filter(({ isMissed }) => !isMissed)
      .map(stepOf),
  }
}

/** In an app, by mail and in a social network people are signed in; a banner sees only its own cookie. */
const signedIn: readonly string[] = ['email', 'app', 'social']

const stepOf = ({ medium, slot, place }: Contact & { readonly place: number }): Step => ({
  id: `c${place}`,
  day: Math.floor(slot / moments.length) + 1,
  time: moments[slot % moments.length] ?? moments[0],
  channel: medium,
  do: 'chapter',
  story: storyId,
  ...(signedIn.includes(medium) && { as: ['login'] }),
})

/** What a contact came to in one lane. */
export interface Heard {
  readonly sign: Sign
  /** The chapter that was told; null = silence. */
  readonly chapter: number | null
  readonly gap: GapKind | null
  /** Was it heard before? */
  readonly isRepeated: boolean
}
/** One contact in both lanes; null where this person was not there. */
export interface StoryRow extends Contact {
  readonly place: number
  readonly isBroadcast: boolean
  readonly heard: { readonly left: Heard; readonly right: Heard } | null
}
/** How many chapters were new, repeated, kept silent, and what the engine marked. */
export interface Meter {
  readonly fresh: number
  readonly repeated: number
  readonly silent: number
  readonly echoes: number
  readonly jumps: number
}
export interface StoryTelling {
  readonly rows: readonly StoryRow[]
  readonly left: Meter
  readonly right: Meter
}

/** Plays the week under both strategies: the same chapter everywhere (S1.11), a new one at each touchpoint (S1.13). */
export function tellWeek(week: Week): StoryTelling {
  const { left, right } = compare(scenarioOf(week), presets.multichannel, presets.omnichannel)
  const [heardLeft, heardRight] = [heardIn(left.frames), heardIn(right.frames)]
  const rows = inOrder(week).map((contact) => {
    const [one, other] = [heardLeft.get(`c${contact.place}`), heardRight.get(`c${contact.place}`)]
    const heard = one && other ? { left: one, right: other } : null
    return { ...contact, isBroadcast: isBroadcast(contact.medium), heard }
  })
  return { rows, left: meterOf([...heardLeft.values()]), right: meterOf([...heardRight.values()]) }
}

function heardIn(frames: readonly Frame[]): ReadonlyMap<string, Heard> {
  const before = new Set<number>()
  return new Map(
    frames.map((frame) => {
      const { chapter = null, step, marks } = frame
      const isRepeated = chapter !== null && before.has(chapter)
      if (chapter !== null) before.add(chapter)
      const gap = marks.find((mark) => mark.type === 'gap')?.kind ?? null
      return [step, { sign: signOf(frame), chapter, gap, isRepeated }]
    }),
  )
}

function meterOf(all: readonly Heard[]): Meter {
  const count = (passes: (heard: Heard) => boolean) => all.filter(passes).length
  return {
    fresh: count(({ chapter, isRepeated }) => chapter !== null && !isRepeated),
    repeated: count(({ isRepeated }) => isRepeated),
    silent: count(({ chapter }) => chapter === null),
    echoes: count(({ gap }) => gap === 'ECHO'),
    jumps: count(({ gap }) => gap === 'JUMP'),
  }
}
