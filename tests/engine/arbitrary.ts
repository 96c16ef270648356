import fc from 'fast-check'
import {
  type ActionName,
  type Channel,
  type ChannelKind,
  channelKinds,
  head,
  type Scenario,
  type Step,
  type StepBase,
} from '../../src/engine/index.ts'
import { actionsAt, products, refs, value } from './arbitraryActions.ts'

/** What a random journey may hold; a property with preconditions narrows it. */
export interface Limits {
  readonly kinds?: readonly ChannelKind[]
  readonly mostChannels?: number
  readonly only?: readonly ActionName[]
  readonly without?: readonly ActionName[]
  /** Fields that no step carries. */
  readonly lacking?: readonly (keyof StepBase)[]
  /** Tokens that every step shows, instead of random ones. */
  readonly always?: readonly string[]
  /** Is there no head office with books of its own? */
  readonly noHead?: boolean
  readonly noStories?: boolean
  readonly noOutages?: boolean
  readonly booksRight?: boolean
  /** Every channel is planned to begin with the first chapter. */
  readonly fromChapterOne?: boolean
}

const isKind = (name: string): name is ChannelKind => Object.hasOwn(channelKinds, name)
/** All kinds of channels. */
export const kinds: readonly ChannelKind[] = Object.keys(channelKinds).filter(isKind)
const tokens = ['login', 'card', 'email', 'phone'] as const

/** A valid journey that is as odd as the format allows. */
export const scenario = (limits: Limits = {}): fc.Arbitrary<Scenario> =>
  fc
    .array(fc.constantFrom(...(limits.kinds ?? kinds)), { minLength: 1, maxLength: limits.mostChannels ?? 5 })
    .map((list) => list.map((kind, index): Channel => ({ id: `c${index}`, kind })))
    .chain((channels) => fc.tuple(worldAround(channels, limits), draftsIn(channels, limits)))
    .map(([world, drafts]) => ({ ...world, steps: stepsOf(drafts, world) }))

type World = Omit<Scenario, 'steps' | 'variants'>

function worldAround(channels: readonly Channel[], limits: Limits): fc.Arbitrary<World> {
  const places = channels.map(({ id }) => id)
  const leaders = limits.noHead ? places : [...places, head]
  return fc
    .record({
      format: fc.constant('roter-faden/scenario@1'),
      id: fc.constant('random'),
      sources: fc.constant(['X.1']),
      channels: fc.constant(channels),
      leads: fc.dictionary(fc.constantFrom('prices', 'campaign', 'offers'), fc.constantFrom(...leaders)),
      records: fc.uniqueArray(recordIn([...leaders, '*']), {
        maxLength: 6,
        selector: ({ channel, domain, subject }) => `${channel} ${domain}/${subject}`,
      }),
      stock: fc.uniqueArray(stockIn(places, limits), { maxLength: 4, selector: ({ product, at }) => product + at }),
      stories: limits.noStories ? fc.constant([]) : fc.tuple(storyIn(places, limits)),
      surveyLimit: fc.integer({ min: 1, max: 2 }),
      guesses: fc.array(fc.tuple(fc.constantFrom(...tokens), fc.constantFrom('cookie@c0', 'person')), { maxLength: 2 }),
      outages: limits.noOutages ? fc.constant([]) : fc.array(outage, { maxLength: 2 }),
    })
    .map(withoutBlanks<World>)
}

const recordIn = (places: readonly string[]) =>
  fc
    .record({ channel: fc.constantFrom(...places), ref: fc.constantFrom(...refs), value })
    .map(({ channel, ref, value }) => ({ channel, domain: ref.split('/')[0], subject: ref.split('/')[1], value }))

const stockIn = (places: readonly string[], { booksRight = false }: Limits) =>
  fc.record({
    product: products,
    at: fc.constantFrom(...places),
    units: fc.nat(2),
    recorded: booksRight ? fc.constant(undefined) : fc.option(fc.nat(2), { nil: undefined }),
  })

const storyIn = (places: readonly string[], { fromChapterOne = false }: Limits) =>
  fc.record({
    id: fc.constant('saga'),
    chapters: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 1, max: 2 }),
    plan: fc.dictionary(fc.constantFrom(...places), fc.integer({ min: 1, max: fromChapterOne ? 1 : 3 })),
  })

const outage = fc
  .record({ day: fc.integer({ min: 1, max: 4 }), hour: fc.nat(9), days: fc.nat(2) })
  .map(({ day, hour, days }) => ({ from: { day, time: `0${hour}:00` }, to: { day: day + days, time: '18:30' } }))

/** A step before it has its number and its time. */
interface Draft {
  /** Seconds since the step before. */
  readonly wait: number
  readonly fields: Readonly<Record<string, unknown>> & { readonly do: ActionName; readonly channel: string }
  /** Which earlier step the customer can prove. */
  readonly shows: number | undefined
}

function draftsIn(
  channels: readonly Channel[],
  { only, without = [], lacking = [], always, noStories, noHead }: Limits,
) {
  const places = channels.map(({ id }) => id)
  const field = <Item>(arbitrary: fc.Arbitrary<Item>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
  const doings = Object.entries(actionsAt(places, noHead ? places : [...places, head]))
    .filter(([name]) => !(noStories && name === 'chapter') && !without.some((absent) => absent === name))
    .filter(([name]) => !only || only.some((present) => present === name))
    .map(([name, fields]) => fields.map((carried) => ({ do: name, ...carried })))
  const draft = fc.record({
    wait: fc.constantFrom(0, 20, 300, 1200, 3600, 21_600, 86_400, 500_000),
    base: fc.record({
      channel: fc.constantFrom(...places),
      as: always ? fc.constant(always) : field(fc.subarray([...tokens], { maxLength: 2 })),
      names: field(fc.constantFrom('k0', 'k1', 't0', 'n0')),
      scope: field(fc.subarray(places)),
    }),
    doing: fc.oneof(...doings),
    shows: field(fc.nat(20)),
  })
  const drafts = fc.array(draft, { minLength: 1, maxLength: 20, size: 'large' })
  return drafts.map((list) =>
    list.map(({ wait, base, doing, shows }) => {
      const blanks = Object.fromEntries(lacking.map((name) => [name, undefined]))
      return withoutBlanks<Draft>({
        wait,
        fields: { ...base, ...doing, ...blanks },
        shows: lacking.includes('shows') ? undefined : shows,
      })
    }),
  )
}

/** Gives every step its number and its time; what would be invalid where it stands becomes a mere visit. */
function stepsOf(drafts: readonly Draft[], world: World): readonly Step[] {
  const met = new Set<unknown>()
  let seconds = 9 * 3600
  return drafts.map(({ wait, fields, shows }, index) => {
    seconds += wait
    met.add(fields.channel)
    const { channel, as, names, scope } = fields
    const doing = isSound(fields, world, met)
      ? fields
      : { channel: visitable(channel, world), as, names, scope, do: 'identify' }
    const proof = shows === undefined || index === 0 ? undefined : `s${shows % index}`
    return withoutBlanks<Step>({ id: `s${index}`, ...momentOf(seconds), ...doing, shows: proof })
  })
}

function isSound({ do: action, product, at, what }: Draft['fields'], { stock = [] }: World, met: ReadonlySet<unknown>) {
  if (action === 'launch') return !met.has(what)
  const asksForPlace = action === 'other-sale' || (action === 'check-stock' && at !== undefined)
  return !asksForPlace || stock.some((shelf) => shelf.product === product && shelf.at === at)
}

/** Head office receives no visits. */
const visitable = (channel: string, { channels }: World): string =>
  channel === head ? (channels[0]?.id ?? channel) : channel

function momentOf(seconds: number) {
  const two = (amount: number): string => String(amount).padStart(2, '0')
  const rest = seconds % 86_400
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
  return { day: Math.floor(seconds / 86_400) + 1, time }
}

/** What stands in a file: fields without a value are not there. */
const withoutBlanks = <Written>(value: object): Written => JSON.parse(JSON.stringify(value))
