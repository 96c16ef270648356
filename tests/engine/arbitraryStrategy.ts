import fc from 'fast-check'
import { domains, head, presets, type Sharing, type Strategy } from '../../src/engine/index.ts'

const places = ['c0', 'c1', 'c2', 'c3', 'c4', head]
const sharing: fc.Arbitrary<Sharing> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Sharing>('all') },
  { weight: 2, arbitrary: fc.constant<Sharing>('none') },
  fc.array(fc.subarray(places), { maxLength: 2 }),
)
const key = fc.constantFrom('*', '*', ...domains)
const minutes = fc.dictionary(key, fc.constantFrom(0, 1, 5, 60, 400))
const periods = fc.dictionary(key, fc.constantFrom(30, 1440))

/** A valid strategy as odd as the format allows. */
export const oddStrategy: fc.Arbitrary<Strategy> = fc.record(
  {
    format: fc.constant('roter-faden/strategy@1' as const),
    id: fc.constant('odd'),
    share: fc.dictionary(key, sharing),
    delay: minutes,
    batch: periods,
    resolution: fc.constantFrom('deterministic', 'probabilistic'),
    localFallback: fc.boolean(),
    buffer: fc.nat(1),
    declare: fc.boolean(),
    incentives: fc.constantFrom('channel', 'shared'),
  },
  { requiredKeys: ['format', 'id', 'share', 'incentives'] },
)

/** Any valid strategy: a preset, or an odd one. */
export const strategy: fc.Arbitrary<Strategy> = fc.oneof(fc.constantFrom<Strategy>(...Object.values(presets)), {
  weight: 3,
  arbitrary: oddStrategy,
})
