import type { Domain } from './scenario.ts'

/** Who reads a domain: everybody, nobody but the writer, or the members of each group. */
export type Sharing = 'all' | 'none' | readonly (readonly string[])[]

/** The rule which facts other channels can read, when, and under which identity (engine.md section 2). */
export interface Strategy {
  readonly format: 'roter-faden/strategy@1'
  readonly id: string
  /** `*` holds for every domain without an entry of its own; without it nothing is shared. */
  readonly share: Readonly<Partial<Record<Domain | '*', Sharing>>>
  /** Minutes until others can read what was written. */
  readonly delay?: Readonly<Partial<Record<Domain | '*', number>>>
  /** Period in minutes: readable at the next multiple after writing, counted from day 1 00:00; goes before any delay. */
  readonly batch?: Readonly<Partial<Record<Domain | '*', number>>>
  readonly resolution?: 'deterministic' | 'probabilistic'
  /** In an outage a channel still reads what it wrote itself. */
  readonly localFallback?: boolean
  /** Pieces held back from other channels. */
  readonly buffer?: number
  /** What a channel tells in a plan domain is declared valid only where that domain is shared with it. */
  readonly declare?: boolean
  /** Does a channel honour what another promised, when the customer can prove it? */
  readonly incentives: 'channel' | 'shared'
}

const format = 'roter-faden/strategy@1'
const planned = { campaign: 'all', productInfo: 'all', prices: 'all', inventory: 'all' } as const

/** The six strategies everybody can choose (engine.md section 2). */
export const presets = {
  multichannel: { format, id: 'multichannel', share: { '*': 'none' }, incentives: 'channel' },
  'multichannel-declared': {
    format,
    id: 'multichannel-declared',
    share: { '*': 'none' },
    incentives: 'channel',
    declare: true,
  },
  'multichannel-grown': {
    format,
    id: 'multichannel-grown',
    share: { '*': 'none', ...planned },
    batch: { '*': 1440 },
    incentives: 'channel',
  },
  'cross-channel': {
    format,
    id: 'cross-channel',
    share: { '*': 'none', ...planned, orders: 'all', returns: 'all' },
    delay: { '*': 60 },
    incentives: 'channel',
  },
  omnichannel: {
    format,
    id: 'omnichannel',
    share: { '*': 'all' },
    delay: {
      '*': 60,
      campaign: 15,
      offers: 15,
      prices: 15,
      productInfo: 15,
      inventory: 15,
      cart: 5,
      orders: 5,
      returns: 5,
      service: 5,
    },
    incentives: 'shared',
  },
  'omnichannel-ideal': {
    format,
    id: 'omnichannel-ideal',
    share: { '*': 'all' },
    delay: { '*': 0 },
    incentives: 'shared',
    localFallback: true,
  },
} as const satisfies Record<string, Strategy>
export type PresetId = keyof typeof presets
