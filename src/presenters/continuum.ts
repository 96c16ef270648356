import type { JourneyId } from '../content/comparison/showing.ts'
import { stops } from '../content/comparison/stops.ts'
import { usualChoice } from '../content/comparison/usual.ts'
import { shelf } from '../content/shelf.ts'
import { type Domain, domains, type PresetId, presets, type Replay, type Strategy } from '../engine/index.ts'
import { effortOf } from './balance-sheet/effort.ts'
import type { Journey } from './journey.ts'
import { type Sign, signOf } from './outcome.ts'
import { readSetting } from './setting.ts'
import { type Fabric, fabricOf, type Row, tell } from './telling.ts'

/** What every journey is called in the language of the page. */
export type Titles = Readonly<Record<JourneyId, string>>

/** What the continuum starts with, and how it gets at the other journeys. */
export interface ContinuumStart {
  readonly first: Journey
  readonly titles: Titles
  /** Loads another journey; null where there is none of this name. */
  readonly open: (id: JourneyId) => Promise<Journey | null>
}

/** How soon others read what one channel wrote: overnight, or within so many minutes; null = nothing is shared. */
export type Pace = 'nightly' | { readonly from: number; readonly to: number } | null

/** What a strategy does differently from the one before; null = as before. */
export interface Shift {
  readonly gained: readonly Domain[]
  /** Is everything shared now that was not before? */
  readonly gainedAllElse: boolean
  readonly pace: Pace
  readonly incentives: Strategy['incentives'] | null
  readonly declares: boolean | null
  readonly fallback: boolean
}
/** One stop of the continuum with the journey replayed at it. */
export interface Stop {
  readonly id: PresetId
  readonly sources: readonly string[]
  /** The stop before; null at the first. */
  readonly before: PresetId | null
  readonly fabric: Fabric
  readonly signs: readonly Sign[]
  readonly replay: Replay
  /** What connecting the channels of this journey costs, in effort points. */
  readonly effort: number
  readonly shift: Shift | null
  /** The steps that come to something else than at the stop before (left before, right now); at the first, all. */
  readonly changes: readonly Row[]
}

/** The journey at every stop, from separate rooms to one cloth. */
export const continuumOf = (journey: Journey): readonly Stop[] =>
  stops.map(({ id, sources }, place) => {
    const before = stops[place - 1]?.id ?? null
    const strategy: Strategy = presets[id]
    const previous: Strategy = presets[before ?? id]
    const setting = { ...readSetting(journey, new URLSearchParams()), left: previous, right: strategy }
    const { rows, right } = tell(journey, setting)
    return {
      id,
      sources,
      before,
      fabric: fabricOf(strategy),
      signs: right.replay.frames.map(signOf),
      replay: right.replay,
      effort: effortOf(strategy, journey.scenario).points,
      shift: before && shiftOf(previous, strategy),
      changes: before ? rows.filter(isOther) : rows,
    }
  })

const isOther = ({ left, right }: Row): boolean => JSON.stringify(left.frame) !== JSON.stringify(right.frame)

const isShared = ({ share }: Strategy, domain: Domain): boolean => (share[domain] ?? share['*'] ?? 'none') !== 'none'
const sharedBy = (strategy: Strategy) => domains.filter((domain) => isShared(strategy, domain))

function paceOf(strategy: Strategy): Pace {
  const shared = sharedBy(strategy)
  if (shared.length === 0) return null
  if (strategy.batch?.['*'] !== undefined) return 'nightly'
  const minutes = shared.map((domain) => strategy.delay?.[domain] ?? strategy.delay?.['*'] ?? 0)
  return { from: Math.min(...minutes), to: Math.max(...minutes) }
}

/** What the second strategy does differently from the first. */
export function shiftOf(before: Strategy, now: Strategy): Shift {
  const gained = sharedBy(now).filter((domain) => !isShared(before, domain))
  const [pace, previous] = [paceOf(now), paceOf(before)]
  return {
    gained,
    gainedAllElse: gained.length > 4 && sharedBy(now).length === domains.length,
    pace: JSON.stringify(pace) === JSON.stringify(previous) ? null : pace,
    incentives: now.incentives === before.incentives ? null : now.incentives,
    declares: Boolean(now.declare) === Boolean(before.declare) ? null : Boolean(now.declare),
    fallback: now.localFallback === true && before.localFallback !== true,
  }
}

/** Is this the name of a journey that ships? */
export const isJourney = (id: string): id is JourneyId => shelf.some((journey) => journey.id === id)
const isStop = (id: string): id is PresetId => stops.some((stop) => stop.id === id)

/** What an address chooses on the continuum; what it names and does not exist is told, and the default stands in. */
export interface Choice {
  readonly journey: JourneyId
  readonly stop: PresetId
  readonly unknown: readonly ('journey' | 'stop')[]
}

/** Reads the chosen journey and stop from an address. */
export function readChoice(address: URLSearchParams): Choice {
  const journey = address.get('journey') ?? usualChoice.journey
  const stop = address.get('stop') ?? usualChoice.stop
  return {
    journey: isJourney(journey) ? journey : usualChoice.journey,
    stop: isStop(stop) ? stop : usualChoice.stop,
    unknown: [...(isJourney(journey) ? [] : (['journey'] as const)), ...(isStop(stop) ? [] : (['stop'] as const))],
  }
}
