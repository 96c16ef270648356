import {
  type ActionName,
  type ChannelKind,
  compare,
  type Domain,
  type Frame,
  type Mark,
  type Replay,
  type Scenario,
  type Step,
  type Strategy,
} from '../engine/index.ts'
import type { Journey } from './journey.ts'
import { type GenericKey, type Sentence, type Sign, sentencesOf, signOf } from './outcome.ts'
import type { Setting } from './setting.ts'
import type { ScenarioWords } from './words.ts'

/** A channel by its name in this journey; null = it goes by the name of its kind. */
export interface NamedChannel {
  readonly id: string
  readonly kind: ChannelKind | 'head'
  readonly name: string | null
}
/** Where and when something was said or done. */
export interface Place {
  readonly step: string
  /** From 1. */
  readonly number: number
  readonly channel: NamedChannel
  readonly day: number
  readonly time: string
}
/** A sentence to show; without words of its own the generic ones. */
export interface Line {
  readonly sign: Sign
  readonly text: string | null
  readonly generic: GenericKey
}
/** Why a mark is there: which fact, told where, what stands between. */
export interface Reason {
  readonly mark: Exclude<Mark, { readonly type: 'kept' }>
  readonly domain: Domain | null
  /** The name of the thing in this journey; null = only its domain can be named. */
  readonly subject: string | null
  /** The channel, where this is about a channel and not about data. */
  readonly channel: NamedChannel | null
  readonly told: Place | null
}
/** One step in one lane. */
export interface Cell {
  readonly frame: Frame
  readonly sign: Sign
  readonly lines: readonly Line[]
  readonly reasons: readonly Reason[]
}
/** One step of the journey, told for both lanes. */
export interface Row extends Place {
  readonly action: ActionName
  /** What happens; null = only the action can be named. */
  readonly does: string | null
  readonly left: Cell
  readonly right: Cell
}
/** How a lane is drawn: rooms without doors, rooms with some doors, one piece of cloth. */
export type Fabric = 'rooms' | 'doors' | 'cloth'
export interface Lane {
  readonly strategy: Strategy
  readonly fabric: Fabric
  readonly replay: Replay
}
/** A whole replay, ready to be shown. */
export interface Telling {
  readonly left: Lane
  readonly right: Lane
  readonly rows: readonly Row[]
}

/** Tells a journey in a setting: the engine's frames with the words of the journey. */
export function tell({ words }: Journey, { scenario, whatIf, left, right }: Setting): Telling {
  const comparison = compare(scenario, left, right)
  const places = scenario.steps.map((step, index) => placeOf(step, index, scenario.channels, words))
  const wordsOf = (step: string): Readonly<Record<string, string>> => ({
    ...words.steps[step],
    ...(whatIf && words.whatIfs[whatIf.id]?.steps?.[step]),
  })
  const cell = (frame: Frame): Cell => ({
    frame,
    sign: signOf(frame),
    lines: sentencesOf(frame).map((sentence) => lineOf(sentence, wordsOf(frame.step))),
    reasons: frame.marks.flatMap((mark) => reasonOf(mark, scenario.channels, places, words)),
  })
  const rows = places.flatMap((place, index) => {
    const [pair, step] = [comparison.pairs[index], scenario.steps[index]]
    if (!pair || !step) return []
    const cells = { left: cell(pair.left), right: cell(pair.right) }
    return [{ ...place, ...cells, action: step.do, does: wordsOf(step.id).does ?? null }]
  })
  return { left: laneOf(left, comparison.left), right: laneOf(right, comparison.right), rows }
}

const laneOf = (strategy: Strategy, replay: Replay): Lane => ({ strategy, replay, fabric: fabricOf(strategy) })

/** Walls or none: what a strategy shares is how its lane looks. */
export function fabricOf({ share }: Strategy): Fabric {
  const rules = Object.values(share)
  if (share['*'] === 'all' && rules.every((rule) => rule === 'all')) return 'cloth'
  return rules.every((rule) => rule === 'none') ? 'rooms' : 'doors'
}

/** Where and when a step happens. */
export function placeOf(
  { id, channel, day, time }: Step,
  index: number,
  channels: Scenario['channels'],
  words: ScenarioWords,
): Place {
  return { step: id, number: index + 1, day, time, channel: channelOf(channel, channels, words) }
}

/** A channel of a scenario by its name in the journey; what is no channel is the head office. */
export function channelOf(id: string, channels: Scenario['channels'], words: ScenarioWords): NamedChannel {
  const kind = channels.find((channel) => channel.id === id)?.kind ?? 'head'
  return { id, kind, name: words.channels[id] ?? null }
}

function lineOf({ sign, keys, generic }: Sentence, words: Readonly<Record<string, string>>): Line {
  const key = keys.find((candidate) => words[candidate] !== undefined)
  return { sign, generic, text: key === undefined ? null : (words[key] ?? null) }
}

function reasonOf(
  mark: Mark,
  channels: Scenario['channels'],
  places: readonly Place[],
  words: ScenarioWords,
): readonly Reason[] {
  if (mark.type === 'kept') return []
  const { domain } = mark
  const told = places.find(({ step }) => step === mark.fact?.step) ?? null
  if (domain === null) return [{ mark, domain, subject: null, channel: channelOf(mark.subject, channels, words), told }]
  return [{ mark, domain, subject: words.subjects[`${domain}/${mark.subject}`] ?? null, channel: null, told }]
}
