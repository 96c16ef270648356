import type { Domain, Gap, GapCause, Scenario } from '../../engine/index.ts'
import type { NamedChannel, Reason, Row, Telling } from '../telling.ts'
import type { Side } from '../ties.ts'
import type { ScenarioWords } from '../words.ts'
import { causesFor } from './causes.ts'

/** The three parts of "this channel did not know that fact, because …" (learning.md D36). */
export const parts = ['channel', 'fact', 'cause'] as const
export type Part = (typeof parts)[number]

interface Option {
  readonly id: string
  readonly isTrue: boolean
}
export interface ChannelOption extends Option {
  readonly channel: NamedChannel
  /** Was the fact told here, or is it any other channel of the journey? */
  readonly lure: 'told' | 'elsewhere'
}
/** A fact of this journey (subject null = only its domain can be named), or one that plays no part in it. */
export type FactOption = Option &
  (
    | { readonly lure: 'journey'; readonly domain: Domain; readonly subject: string | null }
    | { readonly lure: 'foreign'; readonly domain: ForeignDomain; readonly subject: null }
  )
export interface CauseOption extends Option {
  readonly cause: GapCause
}
/** One tear of a replay, to be explained from choices; the engine knows which of them are true. */
export interface Puzzle {
  readonly side: Side
  readonly row: Row
  readonly reason: Reason & { readonly mark: Gap }
  /** Was a fact out of reach, or was it in reach and the channel acted against it all the same? */
  readonly frame: 'unaware' | 'against'
  readonly channel: readonly ChannelOption[]
  readonly fact: readonly FactOption[]
  readonly cause: readonly CauseOption[]
}

const unawareCauses: readonly GapCause[] = ['notShared', 'delay', 'identity', 'outage', 'unobservable']
const isGap = (reason: Reason): reason is Puzzle['reason'] => reason.mark.type === 'gap'
const most = 3

/** The tear most worth explaining: the worst one of the left lane that has a fact, else the worst there is. */
function worstTear({ rows }: Telling) {
  const tears = rows.flatMap((row) =>
    (['left', 'right'] as const).flatMap((side) =>
      row[side].reasons.filter(isGap).map((reason) => ({ side, row, reason })),
    ),
  )
  const weight = ({ side, reason: { mark } }: (typeof tears)[number]) =>
    (side === 'left' ? 100 : 0) + (mark.fact ? 10 : 0) + mark.severity
  return tears.reduce<(typeof tears)[number] | null>(
    (worst, tear) => (worst === null || weight(tear) > weight(worst) ? tear : worst),
    null,
  )
}

/** Makes the puzzle of a replay; null where nothing tore. */
export function puzzleOf(telling: Telling, scenario: Scenario, words: ScenarioWords): Puzzle | null {
  const tear = worstTear(telling)
  if (!tear) return null
  const { side, row, reason } = tear
  return {
    ...tear,
    frame: unawareCauses.includes(reason.mark.cause) ? 'unaware' : 'against',
    channel: channelsFor(telling, row, reason),
    fact: factsFor(row, side, reason, words),
    cause: causesFor(scenario, telling[side].strategy, row.step, reason.mark),
  }
}

/** The channel that acted, where the fact was told, and whatever else the customer passed through. */
function channelsFor({ rows }: Telling, row: Row, { told }: Reason): readonly ChannelOption[] {
  const near = [row.channel, ...(told ? [told.channel] : []), ...rows.map(({ channel }) => channel)]
  const distinct = near.filter(({ id }, place) => near.findIndex((other) => other.id === id) === place).slice(0, most)
  const order = rows.map(({ channel }) => channel.id)
  return distinct
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .map((channel) => ({
      id: channel.id,
      isTrue: channel.id === row.channel.id,
      channel,
      lure: channel.id === told?.channel.id ? 'told' : 'elsewhere',
    }))
}

/** Domains that stand in where a journey knows too few facts; none of them hides in another. */
const foreign = ['prices', 'inventory', 'service', 'loyalty', 'orders'] as const
export type ForeignDomain = (typeof foreign)[number]

/** The fact in question, and others that no tear of this step is about. */
function factsFor(row: Row, side: Side, reason: Puzzle['reason'], words: ScenarioWords): readonly FactOption[] {
  const taken = new Set(row[side].reasons.map(({ domain }) => domain))
  const { domain, subject } = reason.mark
  const own = Object.entries(words.subjects).map(([ref, name]) => ({ domain: domainOf(ref), subject: name }))
  const known = new Map(own.filter((fact) => !taken.has(fact.domain)).map((fact) => [fact.domain, fact]))
  const others = [
    ...[...known.values()].map((fact) => ({ ...fact, lure: 'journey' as const })),
    ...foreign
      .filter((each) => !taken.has(each) && !known.has(each))
      .map((each) => ({ domain: each, subject: null, lure: 'foreign' as const })),
  ].slice(0, most - 1)
  const truth = { domain, subject: reason.subject, lure: 'journey' as const }
  const turn = subject.length % most // where the true one stands, the same each time
  return [...others.slice(0, turn), truth, ...others.slice(turn)].map((fact) => ({
    ...fact,
    id: fact.domain,
    isTrue: fact === truth,
  }))
}

const domainOf = (ref: string): Domain => ref.slice(0, ref.indexOf('/')) as Domain
