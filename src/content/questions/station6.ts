import type { PresetId } from '../../engine/index.ts'
import type { Claim, Question, World } from './question.ts'

const stall = (strategy: PresetId): World => ({ journey: 'market-stall', strategy })
const manyChannels: World = {
  ...stall('omnichannel'),
  more: [
    { id: 'chat', kind: 'chat' },
    { id: 'phone', kind: 'phone' },
    { id: 'social', kind: 'social' },
  ],
}
const tearsNothing = (under: World): readonly Claim[] => [{ counting: 'gaps', under, is: 'same', than: 0 }]
const lastPair = (strategy: PresetId): World => ({ journey: 'faster-than-sync', strategy })

/** Argue when multichannel is better; plan in stages, with people and incentives. */
export const station6: readonly Question[] = [
  {
    type: 'choice',
    id: '7a',
    objective: 'LO7',
    sources: ['S0.8', 'S2.15', 'S4.45'],
    place: { journey: 'market-stall' },
    key: 'b',
    tempting: { a: 'M2', c: 'M2' },
    twice: true,
  },
  {
    type: 'claims',
    id: '7b',
    objective: 'LO7',
    sources: ['S0.18', 'S1.26'],
    place: { journey: 'market-stall', step: 's3' },
    claims: {
      a: tearsNothing(stall('multichannel')),
      b: tearsNothing(stall('omnichannel')),
      c: tearsNothing(manyChannels),
    },
    tempting: { b: 'M5', c: 'M1' },
  },
  {
    type: 'claims',
    id: '7c',
    objective: 'LO7',
    sources: ['S1.19'],
    place: { journey: 'faster-than-sync', step: 's3' },
    claims: {
      a: tearsNothing(lastPair('omnichannel')),
      b: [{ counting: 'gaps', under: lastPair('multichannel'), is: 'more', than: lastPair('omnichannel') }],
      c: [
        ...tearsNothing(lastPair('multichannel')),
        { counting: 'chances', under: lastPair('multichannel'), is: 'more', than: 0 },
      ],
    },
    tempting: { a: 'M5', b: 'M2' },
  },
  {
    type: 'lab',
    id: '11a',
    objective: 'LO11',
    sources: ['S2.25', 'S2.26', 'S2.30'],
    place: { journey: 'two-prices', step: 's3' },
    goal: 'budget',
    journeys: [
      { id: 'email-discount', weight: 5 },
      { id: 'half-filled-form', weight: 4 },
      { id: 'store-return', weight: 3 },
      { id: 'research-online', weight: 3 },
      { id: 'no-means-no', weight: 2 },
      { id: 'loyalty-points', weight: 2 },
    ],
    domains: ['offers', 'orders', 'returns', 'service', 'identity', 'consent', 'loyalty', 'preferences'],
    cost: { offers: 8, orders: 12, returns: 6, service: 10, identity: 14, consent: 6, loyalty: 8, preferences: 4 },
    budget: 40,
    mark: 0.9,
    tempting: { dear: 'M7', weak: 'M13' },
  },
  {
    type: 'choice',
    id: '11b',
    objective: 'LO11',
    sources: ['S2.30', 'S2.31', 'S2.32'],
    place: { journey: 'two-prices', step: 's3' },
    key: 'b',
    tempting: { a: 'M4', c: 'M14' },
    twice: true,
  },
  {
    type: 'choice',
    id: '11c',
    objective: 'LO11',
    sources: ['S2.33', 'S1.33', 'X.18'],
    place: { journey: 'email-discount', variant: 'declared' },
    key: 'a',
    tempting: { b: 'M14', c: 'M13' },
    twice: true,
  },
]
