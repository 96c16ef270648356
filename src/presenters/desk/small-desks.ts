import type { Domain, Scenario } from '../../engine/index.ts'
import { channelOf, type NamedChannel } from '../telling.ts'
import type { ScenarioWords } from '../words.ts'
import type { Note } from './notes.ts'

/** A channel's desk, seen from afar, when a step is over. */
export interface SmallDesk {
  readonly channel: NamedChannel
  /** How many notes lie on it. */
  readonly notes: number
  /** Does this step happen here? */
  readonly isHere: boolean
  /** Did anything come to it at this step, just written or on its way since an earlier one? */
  readonly isFresh: boolean
}
/** Notes of one step that take the same way. */
export interface Journeying {
  /** Made of engine ids. */
  readonly key: string
  readonly subjects: readonly { readonly domain: Domain; readonly name: string | null }[]
  /** The desk where they were written, and the number of the step, from 1. */
  readonly from: string
  readonly step: number
  readonly to: readonly NamedChannel[]
  /** They come to other desks, come late, are on the way there, or stay where they are. */
  readonly how: 'spreads' | 'late' | 'waits' | 'stays'
}
/** All desks of a journey at the end of one step, and what moved between them during it. */
export interface SmallDesks {
  readonly desks: readonly SmallDesk[]
  readonly ways: readonly Journeying[]
}

/** The desks after the step at this place, from 0 (engine.md section 3). */
export function smallDesksAt(
  { channels, steps }: Scenario,
  words: ScenarioWords,
  notes: readonly Note[],
  current: number,
): SmallDesks {
  const recorded = notes.filter(({ fact, written }) => fact.recorded && written <= current)
  const desks = channels.map(({ id }): SmallDesk => {
    const here = recorded.filter((note) => (note.liesFrom(id) ?? Number.POSITIVE_INFINITY) <= current)
    return {
      channel: channelOf(id, channels, words),
      notes: here.length,
      isHere: steps[current]?.channel === id,
      isFresh: here.some((note) => note.liesFrom(id) === current),
    }
  })
  const named = desks.map(({ channel }) => channel)
  return { desks, ways: waysAt(recorded, named, words, current) }
}

function waysAt(
  notes: readonly Note[],
  channels: readonly NamedChannel[],
  words: ScenarioWords,
  current: number,
): readonly Journeying[] {
  const ways = new Map<string, Journeying>()
  for (const note of notes) {
    const way = wayOf(note, channels, current)
    if (!way) continue
    const { domain, subject } = note.fact
    const known = ways.get(way.key)
    const named = { domain, name: words.subjects[`${domain}/${subject}`] ?? null }
    ways.set(way.key, { ...way, subjects: [...(known?.subjects ?? []), named] })
  }
  return [...ways.values()]
}

/** How a note moves at this step; undefined = it does not. */
function wayOf(
  note: Note,
  channels: readonly NamedChannel[],
  current: number,
): Omit<Journeying, 'subjects'> | undefined {
  const { fact, written, liesFrom } = note
  const others = channels.filter(({ id }) => id !== fact.channel)
  const now = others.filter(({ id }) => liesFrom(id) === current)
  if (written < current && now.length === 0) return undefined
  const later = others.filter(({ id }) => typeof fact.reaches.get(id) === 'number')
  const how = written < current ? 'late' : now.length > 0 ? 'spreads' : later.length > 0 ? 'waits' : 'stays'
  const to = how === 'waits' ? later : now
  const key = [how, fact.step, fact.channel, ...to.map(({ id }) => id)].join(' ')
  return { key, from: fact.channel, step: written + 1, to, how }
}
