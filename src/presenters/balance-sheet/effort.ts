import { type Domain, domains, type Hub, hubOf, planDomains, type Scenario, type Strategy } from '../../engine/index.ts'

/** One line of what connecting costs, in effort points. */
export type EffortLine =
  | { readonly of: 'hub' | 'consent'; readonly points: number }
  | { readonly of: 'identity'; readonly resolution: 'deterministic' | 'probabilistic'; readonly points: number }
  | {
      readonly of: 'domain'
      readonly domain: Domain
      /** How many channels of the journey share it. */
      readonly channels: number
      /** Does it arrive within a quarter of an hour? */
      readonly isQuick: boolean
      readonly points: number
    }
/** What a strategy costs in this journey, line by line. */
export interface Effort {
  readonly lines: readonly EffortLine[]
  /** Sum of all lines. */
  readonly points: number
}

/** The prices of the formula, in effort points: a model, not a measurement (domain.md section 3.12). */
const prices = { hub: 10, domain: 3, channel: 1, quick: 1.5, deterministic: 5, probabilistic: 8, consent: 4 } as const
/** Whatever arrives sooner than this, in seconds, costs more. */
const quickBelow = 15 * 60

/** What it takes to connect the channels of a journey as a strategy does: illustrative effort points, never money. */
export function effortOf(strategy: Strategy, scenario: Scenario): Effort {
  const hub = hubOf(strategy)
  const shared = domains.flatMap((domain) => domainLine(domain, scenario, hub))
  const isShared = (domain: Domain) => shared.some((line) => line.domain === domain)
  const isPersonal = ({ domain }: { readonly domain: Domain }) => !planDomains.some((plan) => plan === domain)
  const { resolution = 'deterministic' } = strategy
  const lines: readonly EffortLine[] = [
    ...(shared.some(isPersonal) ? [{ of: 'hub', points: prices.hub } as const] : []),
    ...shared,
    ...(isShared('identity') ? [{ of: 'identity', resolution, points: prices[resolution] } as const] : []),
    ...(isShared('consent') ? [{ of: 'consent', points: prices.consent } as const] : []),
  ]
  return { lines, points: lines.reduce((sum, { points }) => sum + points, 0) }
}

function domainLine(domain: Domain, { channels }: Scenario, hub: Hub) {
  const connected = channels.filter(({ id }) => hub.connects(domain, id)).length
  if (connected === 0) return []
  const isQuick = hub.readableAt(domain, 0) < quickBelow
  const points = (prices.domain + prices.channel * connected) * (isQuick ? prices.quick : 1)
  return [{ of: 'domain', domain, channels: connected, isQuick, points } as const]
}
