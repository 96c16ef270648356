import { journeyIds } from '../../content/shelf.ts'
import { type Domain, type Gap, type GapCause, type GapFamily, gapKinds } from '../../engine/index.ts'
import type { Journey } from '../journey.ts'
import { readSetting } from '../setting.ts'
import { type Telling, tell } from '../telling.ts'
import type { Side } from '../ties.ts'

/** What two tears can have in common. */
export const traits = ['cause', 'family', 'domain'] as const
export type Trait = (typeof traits)[number]

/** What a tear is made of. */
export interface TearTraits {
  readonly cause: GapCause
  readonly family: GapFamily
  readonly domain: Domain
}
/** A tear of a journey as told, so that others can be compared with it. */
export interface KnownTear extends TearTraits {
  readonly journey: string
  readonly title: string
  readonly side: Side
  /** The step's number. */
  readonly number: number
  /** What is seen there; null = only its kind can be named. */
  readonly seen: string | null
}
/** "What do these two tears have in common?" with the one trait they share. */
export interface Likeness {
  readonly partner: KnownTear
  readonly truth: Trait
}

export const traitsOf = ({ cause, kind, domain }: Gap): TearTraits => ({ cause, domain, family: gapKinds[kind].family })

/** Every tear of a journey as told. */
export function tearsOf(journey: Journey): readonly KnownTear[] {
  const telling: Telling = tell(journey, readSetting(journey, new URLSearchParams()))
  const { id: name } = journey.scenario
  return telling.rows.flatMap(({ number, ...row }) =>
    (['left', 'right'] as const).flatMap((side) => {
      const seen = row[side].lines.find(({ sign }) => sign === 'gap')?.text ?? null
      return row[side].frame.marks.flatMap((mark) =>
        mark.type === 'gap'
          ? [{ ...traitsOf(mark), journey: name, title: journey.words.title, side, number, seen }]
          : [],
      )
    }),
  )
}

/** Finds a tear of another journey that shares exactly one trait: best one told before, and as near as may be. */
export function likenessOf(tear: TearTraits, journey: string, known: readonly KnownTear[]): Likeness | null {
  const order = [...new Set(known.map((each) => each.journey))]
  const here = order.indexOf(journey)
  const distance = (other: KnownTear) => {
    const away = order.indexOf(other.journey) - here
    return away < 0 ? -away : order.length + away
  }
  const candidates = known.flatMap((partner) => {
    const shared = traits.filter((trait) => partner[trait] === tear[trait])
    const [truth] = shared
    return partner.journey !== journey && truth && shared.length === 1 ? [{ partner, truth }] : []
  })
  return candidates.toSorted((one, other) => distance(one.partner) - distance(other.partner))[0] ?? null
}

/**
 * A later journey in which a tear has the same cause and looks different; null = there is none. Never the very next
 * one: the way to that stands at the end of every journey anyway.
 */
export function similarTo(tear: TearTraits, journey: string, known: readonly KnownTear[]): KnownTear | null {
  const start = known.findLastIndex((each) => each.journey === journey)
  const next = journeyIds[journeyIds.indexOf(journey) + 1]
  const later = known.slice(start + 1).filter((each) => each.cause === tear.cause && each.journey !== next)
  return later.find((each) => each.family !== tear.family) ?? later[0] ?? null
}
