import fc from 'fast-check'
import { type Domain, domains, presets, type Sharing, type Strategy } from '../../../src/engine/index.ts'
import type { Edit } from '../../../src/presenters/strategy/edits.ts'
import { scopes, withEdit } from '../../../src/presenters/strategy/edits.ts'
import { type Arrival, type Rules, rulesOf } from '../../../src/presenters/strategy/rules.ts'

export const preset: fc.Arbitrary<Strategy> = fc.constantFrom<Strategy>(...Object.values(presets))

const sharing: fc.Arbitrary<Sharing> = fc.oneof(
  fc.constantFrom<Sharing>('all', 'none'),
  fc.constantFrom<Sharing>([['app', 'web']], [['app', 'store', 'head']]),
)
const arrival: fc.Arbitrary<Arrival> = fc.oneof(
  fc.record({ after: fc.oneof(fc.constantFrom(0, 60, 360), fc.nat(43_200)) }),
  fc.record({ every: fc.oneof(fc.constant(1440), fc.integer({ min: 1, max: 43_200 })) }),
)
const eachDomain = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<Domain, Value>> =>
  fc
    .tuple(value, fc.array(value, { minLength: domains.length, maxLength: domains.length }), fc.nat(100))
    // Often alike everywhere, as people set it.
    .map(([one, each, dice]) => {
      const entries = domains.map((domain, place) => [domain, dice < 40 || place % 3 > 0 ? one : each[place]])
      return Object.fromEntries(entries) as Record<Domain, Value>
    })

const switches = {
  resolution: fc.constantFrom('deterministic', 'probabilistic'),
  localFallback: fc.boolean(),
  buffer: fc.nat(99),
  declare: fc.boolean(),
  incentives: fc.constantFrom('channel', 'shared'),
} as const

/** One edit as the editor or an address can make it. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ of: fc.constant('share' as const), scope: fc.constantFrom(...scopes), value: sharing }),
  fc.record({ of: fc.constant('arrival' as const), scope: fc.constantFrom(...scopes), value: arrival }),
  ...Object.entries(switches).map(([of, value]) => fc.record({ of: fc.constant(of), value }) as fc.Arbitrary<Edit>),
)

/** Any rules: a preset with edits, or odd ones. */
export const rules: fc.Arbitrary<Rules> = fc.oneof(
  fc.record({ share: eachDomain(sharing), arrival: eachDomain(arrival), ...switches }),
  fc.tuple(preset, fc.array(edit, { maxLength: 4 })).map(([base, edits]) => edits.reduce(withEdit, rulesOf(base))),
)
