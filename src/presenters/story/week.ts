import { broadcastKinds, type ChannelKind } from '../../engine/index.ts'

/** The media a story can run in, in the order of the palette. */
export const media = ['billboard', 'radio', 'display', 'tv', 'email', 'app', 'social', 'print'] as const
export type Medium = (typeof media)[number] & ChannelKind
/** The campaign stories; their words stand in the namespace `story`, their frames in views/story. */
export const storyIds = ['jacket', 'line', 'stairs'] as const
export type StoryId = (typeof storyIds)[number]
/** The moments of a day at which somebody meets a medium. */
export const moments = ['07:30', '12:30', '20:00'] as const
const days = 7
export const slots = days * moments.length
export const chapterCounts = [3, 4, 5] as const
export type ChapterCount = (typeof chapterCounts)[number]
export const longestLimit = 12
export const mostContacts = 12

/** One planned contact: a medium at a moment of the week. */
export interface Contact {
  readonly medium: Medium
  /** 0 = morning of the first day, 20 = evening of the seventh. */
  readonly slot: number
  /** This person was not there. */
  readonly isMissed: boolean
}
/** A campaign week as the learner arranged it. */
export interface Week {
  readonly story: StoryId
  readonly chapters: ChapterCount
  /** Contact rule: how often the same chapter may be shown. */
  readonly limit: number
  /** In the order in which they were added; their place is their name. */
  readonly contacts: readonly Contact[]
  /** Which chapter each medium tells where the story is planned. */
  readonly plan: Readonly<Partial<Record<Medium, number>>>
}

/** Does the medium speak to everybody at once? Then it can only follow a plan. */
export const isBroadcast = (medium: Medium): boolean => broadcastKinds.includes(medium)
export const isMedium = (word: string): word is Medium => media.some((medium) => medium === word)

const contact = (medium: Medium, slot: number): Contact => ({ medium, slot, isMissed: false })

/** Two weeks to start from: television, then a banner (S1.5), and billboard, radio, internet (S1.14). */
export const startIds = ['chapters', 'tv'] as const
export const starts: Readonly<Record<(typeof startIds)[number], Week>> = {
  chapters: {
    story: 'jacket',
    chapters: 3,
    limit: 1,
    contacts: [contact('billboard', 0), contact('radio', 4), contact('display', 8)],
    plan: { billboard: 1, radio: 2, display: 3 },
  },
  tv: {
    story: 'stairs',
    chapters: 3,
    limit: 3,
    contacts: [
      contact('tv', 2),
      contact('tv', 5),
      contact('display', 7),
      contact('display', 8),
      contact('display', 10),
    ],
    plan: { tv: 1, display: 2 },
  },
}

/** The contacts with their places, in the order of the week. */
export const inOrder = ({ contacts }: Week) =>
  contacts.map((each, place) => ({ ...each, place })).sort((one, other) => one.slot - other.slot)
/** The media in use, by their first contact. */
export const usedMedia = (week: Week): readonly Medium[] => [...new Set(inOrder(week).map(({ medium }) => medium))]
