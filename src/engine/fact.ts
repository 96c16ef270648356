import type { Domain, Value } from './scenario.ts'

/** Something the brand told, learned or did, written in the channel where it happened (engine.md section 3). */
export interface Fact {
  readonly domain: Domain
  readonly subject: string
  readonly value: Value
  /** Seconds since day 1 00:00. */
  readonly at: number
  readonly channel: string
  /** Tokens the customer had shown; empty in plan domains. */
  readonly tokens: readonly string[]
  /** The number that opens it. */
  readonly key: string | null
  /** Channels for which it was declared valid; null = everywhere. */
  readonly scope: readonly string[] | null
  /** Last second in which it holds; null = for ever. */
  readonly until: number | null
  /** Did the brand notice it? */
  readonly recorded: boolean
  /** Does the customer know of it? */
  readonly aware: boolean
  readonly step: string
  /** From this second on other channels can read it, if the domain is shared with them. */
  readonly readableAt: number
}

/** Does the fact hold in this channel, as far as the customer was told? */
export const holdsIn = ({ scope }: Fact, channel: string): boolean => scope === null || scope.includes(channel)

/** Is the fact out of date at this second? */
export const expired = ({ until }: Fact, at: number): boolean => until !== null && at > until

/** Where a mark says that the fact was written. */
export const refOf = ({ step, channel }: Fact) => ({ step, channel })
