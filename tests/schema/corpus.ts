import { readdirSync, readFileSync } from 'node:fs'

export interface Case {
  readonly strategy: unknown
  readonly expect: unknown
}
export interface Conformance {
  readonly scenario: unknown
  readonly cases: readonly Case[]
}

const folder = new URL('../conformance/', import.meta.url)
const parsed = (name: string): Conformance | readonly Conformance[] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** Every conformance case: a scenario with strategies and their exact results. */
export const conformance: readonly Conformance[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap(parsed)

/** A sound journey that uses most of what a file can say. */
export const sound = {
  format: 'roter-faden/scenario@1',
  id: 'sound',
  sources: ['S1.1'],
  channels: [
    { id: 'web', kind: 'web' },
    { id: 'store', kind: 'store' },
    { id: 'mail', kind: 'email' },
    { id: 'kiosk', kind: 'tool' },
  ],
  leads: { prices: 'web', campaign: 'head' },
  records: [
    { channel: 'head', domain: 'prices', subject: 'shoe', value: 120 },
    { channel: '*', domain: 'prices', subject: 'shoe', value: 129 },
  ],
  stock: [{ product: 'shoe', at: 'store', units: 1, recorded: 2 }],
  stories: [{ id: 'saga', chapters: 2, limit: 1, plan: { mail: 1, web: 2 } }],
  surveyLimit: 2,
  guesses: [['login', 'card']],
  outages: [{ from: { day: 1, time: '08:00' }, to: { day: 1, time: '09:00' } }],
  steps: [
    {
      id: 's1',
      day: 1,
      time: '09:00',
      channel: 'mail',
      do: 'offer',
      offer: 'run20',
      value: 20,
      scope: ['mail', 'web'],
      until: { day: 3, time: '20:00' },
      unless: [{ ref: 'orders/K1', is: 'placed' }],
    },
    { id: 's2', day: 1, time: '10:00', channel: 'web', do: 'look', at: ['prices/shoe'], as: ['login'] },
    {
      id: 's3',
      day: 1,
      time: '10:00:30',
      channel: 'web',
      do: 'order',
      order: 'K1',
      product: 'shoe',
      pickUpAt: 'store',
    },
    { id: 's4', day: 2, time: '09:00', channel: 'head', do: 'change', what: 'prices/shoe', value: 99 },
    { id: 's5', day: 2, time: '10:00', channel: 'store', do: 'check-stock', product: 'shoe', at: 'store', shows: 's1' },
    { id: 's6', day: 2, time: '11:00', channel: 'web', do: 'launch', what: 'kiosk' },
    { id: 's7', day: 2, time: '12:00', channel: 'mail', do: 'chapter', story: 'saga' },
    { id: 's8', day: 2, time: '13:00', channel: 'web', do: 'earn', points: 5, names: 'K1' },
    { id: 's9', day: 3, time: '13:00', channel: 'kiosk', do: 'push', fits: 'preferences/size', person: 'partner' },
  ],
  variants: [
    {
      id: 'later',
      patch: { steps: { s8: { points: 6 }, s10: { day: 3, time: '14:00', channel: 'web', do: 'identify' } } },
    },
  ],
} as const

/** A sound strategy. */
export const soundStrategy = {
  format: 'roter-faden/strategy@1',
  id: 'bridge',
  share: {
    '*': 'none',
    orders: 'all',
    prices: [
      ['web', 'store'],
      ['head', 'mail'],
    ],
  },
  delay: { '*': 60, orders: 0 },
  batch: { prices: 1440 },
  resolution: 'probabilistic',
  localFallback: true,
  buffer: 1,
  declare: false,
  incentives: 'shared',
} as const

export type Change =
  | undefined
  | null
  | string
  | number
  | boolean
  | readonly unknown[]
  | { readonly [key: string]: unknown }
/** Takes a field away. */
export const gone = undefined

/** A copy of a file in which one place holds something else; the place is written as in a message. */
export function changed(file: unknown, path: string, change: Change): unknown {
  const keys = [...path.matchAll(/\.([\w-]+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(
    ([, name, index, quoted]) => name ?? index ?? quoted ?? '',
  )
  return put(structuredClone(file), keys, change)
}

function put(node: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return change
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : []
  const inner = entries.find(([name]) => name === key)?.[1]
  const others = entries.filter(([name]) => name !== key)
  const next = put(inner, rest, change)
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node
    return next === gone
      ? items.filter((_, index) => index !== Number(key))
      : Object.assign([...items], { [key]: next })
  }
  return Object.fromEntries(next === gone ? others : [...others, [key, next]])
}
