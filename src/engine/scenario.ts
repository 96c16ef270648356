/** The scenario file (engine.md section 1): one customer journey, with no word about what goes wrong in it. */

/** Data domains that plan what every customer gets; they need no recognised customer. */
export const planDomains = ['campaign', 'offers', 'prices', 'productInfo', 'inventory'] as const
/** Data domains about one customer; a channel can use them only for a customer it recognises. */
const personalDomains = [
  'identity',
  'consent',
  'cart',
  'orders',
  'returns',
  'loyalty',
  'service',
  'exposure',
  'preferences',
  'feedback',
] as const
/** All fifteen data domains. */
export const domains = [...planDomains, ...personalDomains] as const
export type PlanDomain = (typeof planDomains)[number]
export type Domain = (typeof domains)[number]

/** What a channel of each kind sees by itself, and whether it notices who saw a message. `@` stands for the channel's id. */
export const channelKinds = {
  email: { token: 'email', notices: true },
  web: { token: 'cookie@', notices: true },
  app: { token: 'device@', notices: true },
  store: { token: null, notices: false },
  branch: { token: null, notices: false },
  phone: { token: 'phone', notices: true },
  social: { token: 'handle@', notices: true },
  chat: { token: 'cookie@', notices: true },
  sms: { token: 'phone', notices: true },
  marketplace: { token: 'buyer@', notices: false },
  display: { token: 'cookie@', notices: true },
  field: { token: 'person', notices: true },
  print: { token: null, notices: false },
  tv: { token: null, notices: false },
  radio: { token: null, notices: false },
  billboard: { token: null, notices: false },
  tool: { token: null, notices: true },
} as const satisfies Record<string, { readonly token: string | null; readonly notices: boolean }>
export type ChannelKind = keyof typeof channelKinds
/** Media that speak to everybody at once and cannot react to one person. */
export const broadcastKinds: readonly ChannelKind[] = ['print', 'tv', 'radio', 'billboard']

/** A value a channel tells or writes: money in units of the currency, points, a rating, a word. */
export type Value = string | number | boolean
/** `domain/subject`, for example `offers/run20`. */
export type Ref = `${Domain}/${string}`
/** The head office's place in records and sharing groups. */
export const head = 'head'

/** A moment: whole days from 1 and a time of day, `HH:MM` or `HH:MM:SS`. */
export interface Moment {
  readonly day: number
  readonly time: string
}
export interface Channel {
  readonly id: string
  readonly kind: ChannelKind
}
/** What stands in a channel's own books before the first step; `*` stands for every channel without its own record. */
export interface BookRecord {
  readonly channel: string
  readonly domain: Domain
  readonly subject: string
  readonly value: Value
}
/** Pieces that really lie in a place; `recorded` where the books say another number. */
export interface Stock {
  readonly product: string
  readonly at: string
  readonly units: number
  readonly recorded?: number
}
/** A message in chapters; `plan` says which chapter each channel would tell, `limit` how often one chapter may be shown. */
export interface Story {
  readonly id: string
  readonly chapters: number
  readonly limit?: number
  readonly plan: Readonly<Record<string, number>>
}
/** A span in which the shared data hub is down: from (inclusive) to (exclusive). */
export interface Outage {
  readonly from: Moment
  readonly to: Moment
}
/** A premise of a message: it is refuted by a fact for `ref` (with the value `is`, if given). */
export interface Premise {
  readonly ref: Ref
  readonly is?: Value
}

/** What each action of engine.md section 5 carries. */
export interface Actions {
  readonly identify: object
  readonly look: { readonly at: readonly Ref[] }
  readonly 'check-stock': { readonly product: string; readonly at?: string }
  readonly begin: { readonly what: Ref; readonly value?: Value; readonly number?: string }
  readonly resume: { readonly what: Ref; readonly value?: Value }
  readonly greet: { readonly knows: Ref }
  readonly give: { readonly what: Ref; readonly value: Value }
  readonly browse: { readonly what: Ref; readonly value?: Value }
  readonly redeem: { readonly offer: string }
  readonly order: { readonly order: string; readonly product: string; readonly pickUpAt?: string }
  readonly 'other-sale': { readonly product: string; readonly at: string }
  readonly 'pick-up': { readonly order: string; readonly product: string }
  readonly deliver: { readonly order: string }
  readonly return: { readonly order: string; readonly policy?: Ref }
  readonly contact: { readonly case: string; readonly about?: Ref; readonly number?: string; readonly value?: Value }
  readonly earn: { readonly points: number }
  readonly 'redeem-points': { readonly points: number }
  readonly withdraw: object
  readonly consent: object
  readonly offer: Message & { readonly offer: string; readonly value: Value; readonly until?: Moment }
  readonly push: Message
  readonly mention: { readonly fact: Ref }
  readonly chapter: { readonly story: string }
  readonly survey: { readonly concern: string; readonly rating?: number; readonly number?: string }
  readonly report: { readonly concern: string }
  readonly change: { readonly what: Ref; readonly value: Value }
  readonly launch: { readonly what: string }
}
interface Message {
  readonly unless?: readonly Premise[]
  readonly fits?: Ref
}
export type ActionName = keyof Actions

/** What every step may carry besides its action. */
export interface StepBase extends Moment {
  readonly id: string
  readonly channel: string
  /** Tokens the customer shows: login, card, … */
  readonly as?: readonly string[]
  /** The order, case or policy number that is named; it opens what was written under that key. */
  readonly names?: string
  /** Id of an earlier step whose fact the customer can prove. */
  readonly shows?: string
  /** Channels for which a told fact is declared valid. */
  readonly scope?: readonly string[]
  /** Someone else than the customer stands before the channel. */
  readonly person?: string
}
export type StepOf<Name extends ActionName> = StepBase & { readonly do: Name } & Actions[Name]
export type Step = { readonly [Name in ActionName]: StepOf<Name> }[ActionName]

/** A change of the scenario: JSON merge patch (RFC 7396), `steps` and `channels` being maps by id. */
export interface Variant {
  readonly id: string
  readonly patch: Readonly<Record<string, unknown>>
}
export interface Scenario {
  readonly format: 'roter-faden/scenario@1'
  readonly id: string
  readonly sources: readonly string[]
  readonly channels: readonly Channel[]
  readonly leads?: Readonly<Partial<Record<Domain, string>>>
  readonly records?: readonly BookRecord[]
  readonly stock?: readonly Stock[]
  readonly stories?: readonly Story[]
  readonly surveyLimit?: number
  readonly guesses?: readonly (readonly [string, string])[]
  readonly outages?: readonly Outage[]
  readonly steps: readonly Step[]
  readonly variants?: readonly Variant[]
}
