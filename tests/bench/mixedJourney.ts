import type { Channel, ChannelKind, Scenario, Step, StepBase } from '../../src/engine/index.ts'

const kinds: readonly ChannelKind[] = ['email', 'app', 'store', 'web', 'phone']

/** A journey of any length through many channels: the same mix of actions over and over, on ever new subjects. */
export function mixedJourney(length: number, width: number): Scenario {
  const channels = Array.from({ length: width }, (_, index): Channel => ({ id: `c${index}`, kind: kindAt(index) }))
  const steps = Array.from({ length }, (_, index) => stepAt(index, `c${(index * 7) % width}`))
  return { format: 'roter-faden/scenario@1', id: 'mixed', sources: [], channels, steps }
}

const kindAt = (index: number): ChannelKind => kinds[index % kinds.length] ?? 'web'

/** Sixteen actions, two rounds of eight; each round speaks of subjects of its own. */
function stepAt(index: number, channel: string): Step {
  const round = Math.floor(index / 8)
  const hour = String(index % 20).padStart(2, '0')
  const base = { id: `s${index}`, day: 1 + Math.floor(index / 20), time: `${hour}:00`, channel, as: ['login'] }
  const step = (round % 2 === 0 ? buying : caring)(base, round)[index % 8]
  return step ?? { ...base, do: 'identify' }
}

const buying = (base: StepBase, round: number): readonly Step[] => [
  { ...base, do: 'offer', offer: `o${round}`, value: 20 },
  { ...base, do: 'look', at: [`offers/o${round}`] },
  { ...base, do: 'begin', what: `cart/x${round}` },
  { ...base, do: 'resume', what: `cart/x${round}` },
  { ...base, do: 'order', order: `k${round}`, product: 'p' },
  { ...base, do: 'contact', case: `t${round}`, about: `orders/k${round}` },
  { ...base, do: 'redeem', offer: `o${round}` },
  { ...base, do: 'push', unless: [{ ref: `orders/k${round}` }] },
]

const caring = (base: StepBase, round: number): readonly Step[] => [
  { ...base, do: 'give', what: `preferences/size${round}`, value: 9 },
  { ...base, do: 'give', what: `preferences/size${round}`, value: 9 },
  { ...base, do: 'order', order: `k${round}`, product: 'p' },
  { ...base, do: 'deliver', order: `k${round}` },
  { ...base, do: 'return', order: `k${round}` },
  { ...base, do: 'survey', concern: `k${round}`, rating: 4 },
  { ...base, do: 'survey', concern: `k${round}`, rating: 3 },
  { ...base, do: 'report', concern: `k${round}` },
]
