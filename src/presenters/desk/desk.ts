import {
  type DeskEntry,
  type Domain,
  deskAt,
  type Moment,
  type Obstacle,
  type Scenario,
  type Step,
  type Strategy,
  secondsOf,
  type Value,
} from '../../engine/index.ts'
import { channelOf, type NamedChannel, type Place, placeOf } from '../telling.ts'
import type { ScenarioWords } from '../words.ts'
import { momentOf } from './moment.ts'
import { type Note, notesOf } from './notes.ts'

/** One note, or one line of a channel's own books. */
export interface DeskLine {
  /** Made of engine ids. */
  readonly key: string
  readonly domain: Domain
  /** The name of the thing in this journey; null = only its domain can be named. */
  readonly subject: string | null
  readonly value: Value
  /** Where and when it was written; null = it stands in the books. */
  readonly from: Place | null
  /** What keeps this channel from using it; null = nothing. */
  readonly why: Obstacle | null
  /** Did this step write it, or did it arrive only now? */
  readonly fresh: 'new' | 'late' | null
  /** When it will come, if it is still on the way. */
  readonly comes: Moment | null
}
/** What a channel goes by after a step, and what it does not have. */
export interface Desk {
  readonly channel: NamedChannel
  readonly lies: readonly DeskLine[]
  readonly elsewhere: readonly DeskLine[]
}

/** The desk of a channel when the step at this place, from 0, is over (engine.md section 6). */
export function deskOf(
  scenario: Scenario,
  strategy: Strategy,
  words: ScenarioWords,
  current: number,
  channel: string,
): Desk {
  const step = scenario.steps[current]
  if (!step) throw new RangeError(`no step at ${current}`)
  const played = { ...scenario, steps: [...scenario.steps.slice(0, current + 1), lookAfter(step)] }
  const notes = notesOf(scenario, strategy)
  const at = { channel, current, now: secondsOf(step), scenario, words }
  const lines = deskAt(played, strategy, lookAfter(step).id, channel).flatMap((entry) => linesOf(entry, notes, at))
  return {
    channel: channelOf(channel, scenario.channels, words),
    lies: lines.filter(({ isThere }) => isThere).map(({ line }) => line),
    elsewhere: lines.filter(({ isThere }) => !isThere).map(({ line }) => line),
  }
}

/** A visit right after a step that shows the same; ids of scenarios are shorter. */
const lookAfter = ({ day, time, channel, as, names }: Step): Step => ({
  id: 'look'.padEnd(65, '-'),
  day,
  time,
  channel,
  do: 'identify',
  ...(as && { as }),
  ...(names !== undefined && { names }),
})

interface At {
  readonly channel: string
  readonly current: number
  readonly now: number
  readonly scenario: Scenario
  readonly words: ScenarioWords
}

function linesOf(entry: DeskEntry, notes: readonly Note[], at: At) {
  const { domain } = entry
  const subject = at.words.subjects[`${domain}/${entry.subject}`] ?? null
  const about = notes.filter(({ fact }) => fact.domain === domain && fact.subject === entry.subject)
  const written = entry.facts.flatMap(({ value, why }, place) => {
    const note = about[place]
    if (!note) return []
    const key = `${domain}/${entry.subject} ${place}`
    return [{ isThere: isThere(note, at), line: { key, domain, subject, value, why, ...wayOf(note, at) } }]
  })
  if (entry.source !== null || entry.value === null) return written
  const books = { key: `${domain}/${entry.subject} books`, domain, subject, value: entry.value }
  return [{ isThere: true, line: { ...books, from: null, why: null, fresh: null, comes: null } }, ...written]
}

const isThere = ({ liesFrom }: Note, { channel, current }: At): boolean =>
  (liesFrom(channel) ?? Number.POSITIVE_INFINITY) <= current

function wayOf({ fact, written, liesFrom }: Note, { channel, current, now, scenario, words }: At) {
  const step = scenario.steps[written]
  const comes = fact.reaches.get(channel)
  const from = step ? placeOf(step, written, scenario.channels, words) : null
  const fresh = written === current ? ('new' as const) : liesFrom(channel) === current ? ('late' as const) : null
  return { from, fresh, comes: typeof comes === 'number' && comes > now ? momentOf(comes) : null }
}
