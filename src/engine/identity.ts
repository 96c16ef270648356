import type { Hub } from './hub.ts'

/** Tokens that were shown together: from then on they belong to one person (domain identity). */
interface Link {
  readonly channel: string
  readonly tokens: readonly string[]
  readonly readableAt: number
}

/** All links written so far, found by each of their tokens. */
export interface Links {
  readonly add: (link: Link) => void
  readonly of: (token: string) => readonly Link[]
}

/** A channel at a moment, as far as recognising somebody goes. */
interface Reader {
  readonly channel: string
  readonly at: number
  readonly hub: Hub
  /** Pairs that probabilistic matching would join; empty if the strategy does not guess. */
  readonly guesses: readonly (readonly [string, string])[]
}

const nothing: readonly Link[] = []

/** Most steps show a token that tells enough by itself, so links are filed only when somebody asks for them. */
export function emptyLinks(): Links {
  const waiting: Link[] = []
  const byToken = new Map<string, Link[]>()
  return {
    add: (link) => {
      waiting.push(link)
    },
    of: (token) => {
      for (const link of waiting.splice(0)) file(link, byToken)
      return byToken.get(token) ?? nothing
    },
  }
}

/** A link that says nothing new (same channel, same tokens) is dropped: the first one is readable first. */
function file(link: Link, byToken: Map<string, Link[]>): void {
  const [first = ''] = link.tokens
  if (byToken.get(first)?.some((other) => saysTheSame(other, link))) return
  for (const token of link.tokens) {
    const list = byToken.get(token)
    if (list) list.push(link)
    else byToken.set(token, [link])
  }
}

const saysTheSame = (one: Link, other: Link): boolean =>
  one.channel === other.channel &&
  one.tokens.length === other.tokens.length &&
  one.tokens.every((token, index) => token === other.tokens[index])

/** Every token that the channel can tell to be the same person's as the shown ones (engine.md section 3, `known`). */
export function knownTokens(shown: readonly string[], links: Links, reader: Reader): ReadonlySet<string> {
  const known = new Set(shown)
  const isUp = !reader.hub.isDown(reader.at)
  const guesses = isUp && reader.hub.connects('identity', reader.channel) ? reader.guesses : []
  for (const token of known) {
    // A set yields what is added while it is walked: this is the closure.
    for (const link of links.of(token))
      if (isReadable(link, reader, isUp)) for (const other of link.tokens) known.add(other)
    for (const [one, other] of guesses) {
      if (one === token) known.add(other)
      if (other === token) known.add(one)
    }
  }
  return known
}

const isReadable = ({ channel, readableAt }: Link, reader: Reader, isUp: boolean): boolean =>
  channel === reader.channel ||
  (isUp && readableAt <= reader.at && reader.hub.shares('identity', channel, reader.channel))
