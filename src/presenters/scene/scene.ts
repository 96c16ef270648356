import type { ActionName, ChannelKind, Domain, Effect, Value } from '../../engine/index.ts'
import type { Sign } from '../outcome.ts'
import type { Line, NamedChannel } from '../telling.ts'

/** What is drawn: one picture per kind of channel, and two for what happens outside of them. */
export type SceneKind = ChannelKind | 'head' | 'parcel'
/** What a thing in a scene is, and so how it is drawn. */
export type Form =
  | 'advert'
  | 'answer'
  | 'basket'
  | 'case'
  | 'chapter'
  | 'consent'
  | 'entry'
  | 'fitting'
  | 'greeting'
  | 'key'
  | 'message'
  | 'note'
  | 'offer'
  | 'opening'
  | 'order'
  | 'pickUp'
  | 'points'
  | 'price'
  | 'rating'
  | 'scope'
  | 'stock'
  | 'viewed'
  | 'word'
/** There, missing from its place, kept back for somebody, no longer so, or so from now on. */
export type ItemState = 'there' | 'empty' | 'held' | 'gone' | 'now'

/** One thing that the channel shows, by the facts it goes by. */
export interface SceneItem {
  readonly form: Form
  readonly state: ItemState
  readonly domain: Domain | null
  /** Its name in this journey; null = only its domain can be named. */
  readonly name: string | null
  /** Money in units of the currency, a discount in per cent, points, a rating, a word; null = none. */
  readonly value: Value | null
  /** The journey's own words for the value. */
  readonly says: string | null
  /** Channels that it speaks of. */
  readonly channels: readonly NamedChannel[]
  /** How many there are in all: chapters of a story, steps of a rating. */
  readonly outOf: number | null
}
/** What the customer sees in a channel at one step, in one lane. Plain data: the other lane is the same with other facts. */
export interface Scene {
  readonly kind: SceneKind
  readonly channel: NamedChannel
  readonly action: ActionName
  readonly effect: Effect
  readonly sign: Sign
  readonly day: number
  readonly time: string
  /** The sentences of the outcome. */
  readonly lines: readonly Line[]
  /** What the channel says word for word, as the journey quotes it. */
  readonly voice: string | null
  readonly items: readonly SceneItem[]
}
