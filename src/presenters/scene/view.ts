import {
  type DeskEntry,
  deskAt,
  type Frame,
  type Mark,
  type Ref,
  type Scenario,
  type Step,
  type Strategy,
  type Value,
} from '../../engine/index.ts'
import { channelOf, type NamedChannel } from '../telling.ts'
import type { ScenarioWords } from '../words.ts'

/** What a scene is laid out from: the channel's desk before the step, and what came of the step. */
export interface SceneView {
  readonly scenario: Scenario
  readonly frame: Frame
  /** What the channel has to say about something; null = nothing. */
  readonly shown: (ref: Ref) => Value | null
  /** What lies on this desk and on others; undefined = nobody ever wrote about it. */
  readonly entry: (ref: Ref) => DeskEntry | undefined
  /** The mark that the step got for something. */
  readonly mark: (ref: Ref) => Mark | undefined
  /** The name of something in this journey. */
  readonly name: (ref: Ref) => string | null
  /** The journey's own words for a value. */
  readonly says: (ref: Ref, value: Value | null) => string | null
  readonly channel: (id: string) => NamedChannel
}

interface Moment {
  readonly scenario: Scenario
  readonly strategy: Strategy
  readonly step: Step
  readonly frame: Frame
  readonly words: ScenarioWords
}

/** Looks at one step under one strategy. */
export function viewOf({ scenario, strategy, step, frame, words }: Moment): SceneView {
  const desk = deskAt(scenario, strategy, step.id, step.channel)
  const entries = new Map(desk.map((entry) => [`${entry.domain}/${entry.subject}`, entry]))
  const mark = (ref: Ref) => frame.marks.find(({ domain, subject }) => `${domain}/${subject}` === ref)
  return {
    scenario,
    frame,
    mark,
    entry: (ref) => entries.get(ref),
    shown: (ref) => shownBy(entries.get(ref), mark(ref)) ?? ownBook(scenario, step.channel, ref, mark(ref)),
    name: (ref) => words.subjects[ref] ?? null,
    says: (ref, value) => words.values?.[ref]?.[String(value)] ?? null,
    channel: (id) => channelOf(id, scenario.channels, words),
  }
}

/** A promise that is kept, even against the channel's own books; else what the channel goes by, unless that does not hold here. */
function shownBy(entry: DeskEntry | undefined, mark: Mark | undefined): Value | null {
  if (!entry) return null
  const isOf = (fact: { readonly step: string; readonly channel: string }) =>
    fact.step === mark?.fact?.step && fact.channel === mark.fact.channel
  if (mark?.type === 'kept') return entry.facts.findLast(isOf)?.value ?? entry.value
  if (mark?.type === 'boundary' && entry.source && isOf(entry.source)) return null
  return entry.value
}

/** Where a promise was declared not to hold, a channel goes by its own books. */
function ownBook({ records = [] }: Scenario, channel: string, ref: Ref, mark: Mark | undefined): Value | null {
  if (mark?.type !== 'boundary') return null
  const about = records.filter(({ domain, subject }) => `${domain}/${subject}` === ref)
  const own = about.find((record) => record.channel === channel) ?? about.find((record) => record.channel === '*')
  return own?.value ?? null
}
