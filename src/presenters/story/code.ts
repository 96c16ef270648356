import { trimmed } from './arrange.ts'
import {
  type ChapterCount,
  type Contact,
  chapterCounts,
  isMedium,
  longestLimit,
  mostContacts,
  slots,
  starts,
  storyIds,
  usedMedia,
  type Week,
} from './week.ts'

/** The names a week has in the address. */
export const weekNames = ['story', 'chapters', 'limit', 'week', 'plan'] as const

/** A week as it stands in the address. */
export const weekQuery = (week: Week) => ({
  story: week.story,
  chapters: String(week.chapters),
  limit: String(week.limit),
  week: week.contacts.map(({ medium, slot, isMissed }) => `${medium}${slot}${isMissed ? 'x' : ''}`).join('.'),
  plan: usedMedia(week)
    .map((medium) => `${medium}${week.plan[medium] ?? 1}`)
    .join('.'),
})

/** Reads a week from the address; names what cannot be read, and takes the start for it. Never throws. */
export function readWeek(search: URLSearchParams): { readonly week: Week; readonly unknown: readonly string[] } {
  const unknown: string[] = []
  const start = starts.chapters
  function read<Value>(name: (typeof weekNames)[number], find: (text: string) => Value | undefined, otherwise: Value) {
    const text = search.get(name)
    if (text === null) return otherwise
    const found = find(text)
    if (found === undefined) unknown.push(name)
    return found ?? otherwise
  }
  const contacts = read('week', contactsOf, start.contacts)
  const week = {
    story: read('story', (text) => storyIds.find((id) => id === text), start.story),
    chapters: read('chapters', countOf, start.chapters),
    limit: read('limit', limitOf, start.limit),
    contacts,
    plan: read('plan', planOf, contacts === start.contacts ? start.plan : {}),
  }
  return { week: trimmed(week), unknown }
}

const countOf = (text: string): ChapterCount | undefined => chapterCounts.find((count) => String(count) === text)

function limitOf(text: string): number | undefined {
  const limit = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return limit >= 1 && limit <= longestLimit ? limit : undefined
}

const part = /^([a-z]+)(\d{1,2})(x?)$/

/** `billboard0.radio4x`: medium, moment of the week, and whether it was missed; empty for a week without contacts. */
function contactsOf(text: string): readonly Contact[] | undefined {
  if (text === '') return []
  const contacts = text.split('.', mostContacts + 1).map((word): Contact | null => {
    const [, medium = '', slot = '', missed] = part.exec(word) ?? []
    if (!isMedium(medium) || Number(slot) >= slots) return null
    return { medium, slot: Number(slot), isMissed: missed === 'x' }
  })
  const valid = contacts.filter((contact) => contact !== null)
  const isWhole = valid.length === contacts.length && valid.length <= mostContacts
  return isWhole && new Set(valid.map(({ slot }) => slot)).size === valid.length ? valid : undefined
}

/** `billboard1.radio2`: which chapter each medium tells. */
function planOf(text: string): Week['plan'] | undefined {
  if (text === '') return {}
  const entries = text.split('.', 20).map((word) => {
    const [, medium = '', chapter = '', rest] = part.exec(word) ?? []
    return isMedium(medium) && Number(chapter) >= 1 && rest === '' ? ([medium, Number(chapter)] as const) : null
  })
  return entries.includes(null) ? undefined : Object.fromEntries(entries.filter((entry) => entry !== null))
}
