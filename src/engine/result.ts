import type { Domain } from './scenario.ts'

/** Every gap kind with its family and the half of integration quality it belongs to (Sousa & Voss 2006). */
export const gapKinds = {
  OFFER: { family: 'promise', consistency: 'content' },
  PRICE: { family: 'promise', consistency: 'content' },
  STOCK: { family: 'promise', consistency: 'content' },
  INFO: { family: 'promise', consistency: 'content' },
  ECHO: { family: 'story', consistency: 'content' },
  CLASH: { family: 'story', consistency: 'content' },
  STALE: { family: 'story', consistency: 'process' },
  JUMP: { family: 'story', consistency: 'content' },
  REPEAT: { family: 'memory', consistency: 'process' },
  THREAD: { family: 'memory', consistency: 'process' },
  ORDER: { family: 'memory', consistency: 'process' },
  REWARD: { family: 'memory', consistency: 'process' },
  STRANGER: { family: 'memory', consistency: 'process' },
  CONSENT: { family: 'trust', consistency: 'process' },
  MIXUP: { family: 'trust', consistency: 'process' },
  INTRUSION: { family: 'trust', consistency: 'process' },
  BLINDSPOT: { family: 'measurement', consistency: null },
} as const
export type GapKind = keyof typeof gapKinds
/** What a gap breaks: a promise, the memory of the customer, the story, the trust, the measurement. */
export type GapFamily = (typeof gapKinds)[GapKind]['family']

/** What stands between a channel and a fact, in the order in which it is named; null means nothing does. */
export type Obstacle = 'unobservable' | 'notShared' | 'outage' | 'delay' | 'identity'
/** Every cause of a gap, each with the one lever that mends it (engine.md section 4). */
export const gapCauses = [
  'notShared',
  'delay',
  'identity',
  'wrongLink',
  'unobservable',
  'recordError',
  'outage',
  'policy',
  'overshared',
] as const
export type GapCause = (typeof gapCauses)[number]
export type ChanceCause = GapCause | 'leadTime'

/** 1 stumble, 2 detour, 3 dead end, 4 breach of trust. */
export type Severity = 1 | 2 | 3 | 4
export type Harmed = 'customer' | 'brand' | 'third'

/** Where the fact that a mark rests on was written. */
export interface FactRef {
  readonly step: string
  readonly channel: string
}
/** A handover that worked. */
export interface Kept {
  readonly type: 'kept'
  readonly domain: Domain
  readonly subject: string
  readonly fact: FactRef
}
/** A moment in which a channel acts against what the brand told, learned or did through another. */
export interface Gap {
  readonly type: 'gap'
  readonly kind: GapKind
  readonly severity: Severity
  readonly domain: Domain
  readonly subject: string
  readonly cause: GapCause
  readonly fact: FactRef | null
  readonly harms: Harmed
}
/** Something good that could not happen; not a fault. */
export interface Chance {
  readonly type: 'chance'
  readonly domain: Domain | null
  readonly subject: string
  readonly cause: ChanceCause
  readonly fact: FactRef | null
}
/** A limit the customer was told about beforehand. */
export interface Boundary {
  readonly type: 'boundary'
  readonly domain: Domain
  readonly subject: string
  readonly cause: 'declared'
  readonly fact: FactRef
}
export type Mark = Kept | Gap | Chance | Boundary
export type MarkType = Mark['type']

/** How an action ended. */
export type Effect =
  | 'done'
  | 'refused'
  | 'withheld'
  | 'fitting'
  | 'repeated'
  | 'skipped'
  | 'unknown'
  | 'yes'
  | 'no'
  | 'not-offered'
  | 'sold-out'
  | 'unavailable'

/** What one step came to under one strategy. */
export interface Frame {
  readonly step: string
  readonly channel: string
  readonly effect: Effect
  readonly marks: readonly Mark[]
  readonly chapter?: number
}
export interface Summary {
  readonly gaps: number
  readonly kept: number
  readonly chances: number
  readonly boundaries: number
  /** Sum over all gaps. */
  readonly severity: number
}
/** The whole replay, in the order of steps (engine.md section 6). */
export interface Replay {
  readonly scenario: string
  readonly strategy: string
  readonly frames: readonly Frame[]
  readonly summary: Summary
}
