import { applyVariant, type PresetId, presets, type Scenario, type Strategy } from '../engine/index.ts'
import type { Journey, WhatIf } from './journey.ts'
import { type Guess, readGuess } from './lesson/guess.ts'
import { isStage, type Stage } from './lesson/stage.ts'
import { isTrend, type Trend } from './lesson/trend.ts'
import { decode } from './strategy-code.ts'

/** What an address can set on a replay, by the names it has there. */
export const settingNames = ['step', 'variant', 'left', 'right', 'lanes', 'guess', 'second', 'stage', 'desk'] as const
export type SettingName = (typeof settingNames)[number]

/** The version of links that are shared, as `v`; another one stands for another version of this application. */
export const linkVersion = '1'
/** Everything an address can name: settings, and the version of the link. */
export type AddressName = SettingName | 'v'

/** Both lanes, or the left one alone. */
export type Lanes = 'left' | 'both'
const isLanes = (value: string): value is Lanes => value === 'left' || value === 'both'

/** One state of a replay: which step, of which world, under which two strategies. */
export interface Setting {
  readonly scenario: Scenario
  readonly whatIf: WhatIf | null
  readonly left: Strategy
  readonly right: Strategy
  /** Does the address name a step? Before the start nothing is played and nothing given away (learning.md D09). */
  readonly started: boolean
  /** Place of the current step, from 0; of the first before the start. */
  readonly current: number
  /** Which lanes are shown; the first lesson begins with one alone (learning.md D03). */
  readonly lanes: Lanes
  /** What was predicted; null = nothing. */
  readonly guess: Guess | null
  /** Whether the second lane was expected to tear less or more than the first. */
  readonly second: Trend | null
  /** How far the lesson after the last step has come. */
  readonly stage: Stage
  /** The desk that lies open: whose, and in which lane. */
  readonly desk: { readonly side: 'left' | 'right'; readonly channel: string } | null
  /** Settings of the address that name nothing here; the default stands in for them. */
  readonly unknown: readonly AddressName[]
}

export type Side = 'left' | 'right'
const strategyOf = (named: PresetId | Strategy): Strategy => (typeof named === 'string' ? presets[named] : named)

/** The strategy of a lane for which the address names none: that of the what-if, else the usual one. */
export const usualOf = (side: Side, whatIf: WhatIf | null): Strategy =>
  strategyOf(whatIf?.[side] ?? (side === 'left' ? 'multichannel' : 'omnichannel'))

/** Every strategy that a lane of this journey can take: the presets, then those of its what-ifs. */
export function strategiesOf({ whatIfs }: Journey): readonly Strategy[] {
  const own = whatIfs.flatMap(({ left, right }) => [left, right]).filter((strategy) => typeof strategy === 'object')
  return [...Object.values(presets), ...own]
}

/** Reads the state of a replay from an address; what it does not name is the default. */
export function readSetting(journey: Journey, address: URLSearchParams): Setting {
  const unknown: AddressName[] = []
  const choose = <Choice>(
    name: AddressName,
    find: (value: string) => Choice | undefined,
    otherwise: Choice,
  ): Choice => {
    const value = address.get(name)
    if (value === null) return otherwise
    const found = find(value)
    if (found === undefined) unknown.push(name)
    return found ?? otherwise
  }
  choose('v', (version) => (version === linkVersion ? version : undefined), linkVersion)
  const byCode = (wanted: string) => decode(wanted, strategiesOf(journey))
  const whatIf = choose('variant', (wanted) => journey.whatIfs.find(({ id }) => id === wanted), null)
  const scenario = worldOf(journey, whatIf)
  const step = choose<number | null>('step', (wanted) => placeOf(scenario, wanted), null)
  const named =
    <Name extends string>(isName: (value: string) => value is Name) =>
    (value: string) =>
      isName(value) ? value : undefined
  const left = choose('left', byCode, usualOf('left', whatIf))
  const right = choose('right', byCode, usualOf('right', whatIf))
  const started = step !== null
  const lanes = choose('lanes', named(isLanes), !started && journey.support === 'full' ? 'left' : 'both')
  const guess = choose<Guess | null>('guess', (text) => readGuess(text, scenario.steps.length), null)
  const second = choose<Trend | null>('second', named(isTrend), null)
  const stage = choose('stage', named(isStage), 'recall')
  const desk = choose('desk', (wanted) => deskNamed(scenario, wanted), null)
  return { scenario, whatIf, left, right, started, current: step ?? 0, lanes, guess, second, stage, desk, unknown }
}

/** The journey as it goes under a what-if. */
const worldOf = ({ scenario }: Journey, whatIf: WhatIf | null): Scenario =>
  whatIf?.variant === undefined ? scenario : applyVariant(scenario, whatIf.variant)

function placeOf({ steps }: Scenario, wanted: string): number | undefined {
  const place = steps.findIndex(({ id }) => id === wanted)
  return place < 0 ? undefined : place
}

/** A desk by lane and channel, as `left.app`. */
function deskNamed({ channels }: Scenario, wanted: string): Setting['desk'] | undefined {
  const [, side, channel] = /^(left|right)\.(.+)$/s.exec(wanted) ?? []
  if ((side !== 'left' && side !== 'right') || !channels.some(({ id }) => id === channel)) return undefined
  return channel === undefined ? undefined : { side, channel }
}
