import { type Mark, type Scenario, type SpreadFact, type Strategy, secondsOf, spreadOf } from '../../engine/index.ts'
import type { Journey } from '../journey.ts'
import { channelOf, type Line, type NamedChannel, type Place, type Row, type Telling } from '../telling.ts'
import type { ScenarioWords } from '../words.ts'

/** A day and a time of day. */
type Moment = Pick<Place, 'day' | 'time'>
/** When a fact comes to another channel. */
export interface Arrival {
  readonly channel: NamedChannel
  /** 0 = at once; null = never. */
  readonly at: Moment | 0 | null
}
/** A fact as the log notes it. */
export interface LoggedFact extends Pick<SpreadFact, 'domain' | 'subject' | 'value' | 'aware' | 'recorded'> {
  /** The name of the thing in this journey; null = only its domain can be named. */
  readonly name: string | null
  readonly channel: NamedChannel
  readonly arrivals: readonly Arrival[]
}
/** A mark as the log notes it, with the number of the step where its fact was told. */
export interface LoggedMark {
  readonly mark: Mark
  readonly told: number | null
}
/** What a step wrote and came to in one lane. */
export interface LogEntry {
  readonly facts: readonly LoggedFact[]
  readonly marks: readonly LoggedMark[]
  readonly lines: readonly Line[]
}
/** One step of the log, for both lanes. */
export interface LogStep {
  readonly row: Row
  readonly left: LogEntry
  readonly right: LogEntry
}

/** Everything that was told, learned or done, where it went, and what came of it: step by step, in both lanes. */
export function logOf({ words }: Journey, scenario: Scenario, { rows, left, right }: Telling): readonly LogStep[] {
  const factsUnder = ({ strategy }: { readonly strategy: Strategy }) => spreadOf(scenario, strategy)
  const facts = { left: factsUnder(left), right: factsUnder(right) }
  const numberOf = (step: string | undefined) => rows.find((row) => row.step === step)?.number ?? null
  const entry = (row: Row, side: 'left' | 'right'): LogEntry => ({
    facts: facts[side].filter(({ step }) => step === row.step).map((fact) => loggedFact(fact, scenario, words)),
    marks: row[side].frame.marks.map((mark) => ({ mark, told: numberOf(mark.fact?.step) })),
    lines: row[side].lines,
  })
  return rows.map((row) => ({ row, left: entry(row, 'left'), right: entry(row, 'right') }))
}

function loggedFact(fact: SpreadFact, { channels }: Scenario, words: ScenarioWords): LoggedFact {
  const { domain, subject, value, aware, recorded, at } = fact
  const arrivals = [...fact.reaches].map(([channel, arrives]) => ({
    channel: channelOf(channel, channels, words),
    at: arrives === null ? null : arrives === at ? (0 as const) : momentOf(arrives),
  }))
  const name = words.subjects[`${domain}/${subject}`] ?? null
  return { domain, subject, value, aware, recorded, name, channel: channelOf(fact.channel, channels, words), arrivals }
}

const two = (amount: number): string => String(amount).padStart(2, '0')
const daySeconds = secondsOf({ day: 2, time: '00:00' })

/** Seconds since day 1 00:00 as a day and a time, with seconds only where there are any. */
export function momentOf(seconds: number): Moment {
  const [hours, minutes, rest] = [
    Math.floor((seconds % daySeconds) / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
  const time = `${two(hours)}:${two(minutes)}`
  return { day: Math.floor(seconds / daySeconds) + 1, time: rest === 0 ? time : `${time}:${two(rest)}` }
}
