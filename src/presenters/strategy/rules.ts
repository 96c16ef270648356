import { type Domain, domains, planDomains, type Sharing, type Strategy } from '../../engine/index.ts'

/** When others can read a fact: so many minutes after it was written, or at the next full period of so many minutes. */
export type Arrival = { readonly after: number } | { readonly every: number }

/** A strategy with every rule spelled out for every domain. */
export interface Rules {
  readonly share: Readonly<Record<Domain, Sharing>>
  readonly arrival: Readonly<Record<Domain, Arrival>>
  readonly resolution: 'deterministic' | 'probabilistic'
  readonly localFallback: boolean
  /** Pieces held back from other channels. */
  readonly buffer: number
  readonly declare: boolean
  readonly incentives: 'channel' | 'shared'
}

/** Domains that firms connect together, and so usually with one speed: what is planned, what is under way, who somebody is. */
export const domainGroups = {
  plan: planDomains,
  process: ['cart', 'orders', 'returns', 'service'],
  person: ['identity', 'consent', 'loyalty', 'exposure', 'preferences', 'feedback'],
} as const satisfies Readonly<Record<string, readonly Domain[]>>
export type DomainGroup = keyof typeof domainGroups

const eachDomain = <Value>(of: (domain: Domain) => Value): Readonly<Record<Domain, Value>> =>
  Object.fromEntries(domains.map((domain) => [domain, of(domain)])) as Record<Domain, Value>

/** Spells a strategy out; what it leaves open is what the engine takes for it (engine.md section 2). */
export function rulesOf(strategy: Strategy): Rules {
  const { share, resolution, localFallback, buffer, declare, incentives } = strategy
  return {
    share: eachDomain((domain) => share[domain] ?? share['*'] ?? 'none'),
    arrival: eachDomain((domain) => arrivalOf(strategy, domain)),
    resolution: resolution ?? 'deterministic',
    localFallback: localFallback ?? false,
    buffer: buffer ?? 0,
    declare: declare ?? false,
    incentives,
  }
}

/** A batch goes before a delay. */
function arrivalOf({ batch, delay }: Strategy, domain: Domain): Arrival {
  const every = batch?.[domain] ?? batch?.['*']
  return every === undefined ? { after: delay?.[domain] ?? delay?.['*'] ?? 0 } : { every }
}

/** The strategy that has these rules. */
export function strategyFrom({ share, arrival, ...rest }: Rules, id: string): Strategy {
  const isCloth = domains.every((domain) => share[domain] === 'all')
  const shared = domains.filter((domain) => share[domain] !== 'none')
  const entries = Object.entries(arrival)
  return {
    format: 'roter-faden/strategy@1',
    id,
    share: isCloth ? { '*': 'all' } : Object.fromEntries(shared.map((domain) => [domain, share[domain]])),
    delay: Object.fromEntries(entries.flatMap(([domain, at]) => ('after' in at ? [[domain, at.after]] : []))),
    batch: Object.fromEntries(entries.flatMap(([domain, at]) => ('every' in at ? [[domain, at.every]] : []))),
    ...rest,
  }
}
