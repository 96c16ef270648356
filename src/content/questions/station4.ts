import type { Strategy } from '../../engine/index.ts'
import type { Claim, Question, World } from './question.ts'

const inventoryAlone: Strategy = {
  format: 'roter-faden/strategy@1',
  id: 'inventory-alone',
  share: { '*': 'none', inventory: 'all' },
  incentives: 'channel',
}
const withInventory: World = { journey: 'web-app-store', strategy: inventoryAlone }
const unconnected: World = { journey: 'web-app-store', strategy: 'multichannel' }
const gapsAre = (is: Claim['is']): readonly Claim[] => [
  { counting: 'gaps', under: withInventory, is, than: unconnected },
]

/** Severity of what happens after a withdrawal in the connected world (engine.md section 4: 4 = breach of trust). */
const severityIs = (than: number): readonly Claim[] => [
  { counting: 'severity', under: { journey: 'no-means-no', strategy: 'omnichannel' }, is: 'same', than },
]

/** Give cause and lever; relate the time of synchronisation to the pace of customers. */
export const station4: readonly Question[] = [
  {
    type: 'cause',
    id: '4a',
    objective: 'LO4',
    sources: ['S1.28', 'S3.6'],
    place: { journey: 'half-filled-form', step: 's3' },
    cases: [
      { begun: '09:00', asked: '12:00', delay: 360, isShared: true, isKnown: true },
      { begun: '08:00', asked: '16:00', delay: 60, isShared: false, isKnown: true },
      { begun: '08:30', asked: '15:00', delay: 120, isShared: true, isKnown: false },
      { begun: '10:00', asked: '10:40', delay: 60, isShared: true, isKnown: true },
      { begun: '07:00', asked: '18:00', delay: 240, isShared: true, isKnown: false },
      { begun: '11:00', asked: '17:30', delay: 30, isShared: false, isKnown: true },
    ],
    tempting: { notShared: 'M1', delay: 'M12', identity: 'M11' },
  },
  {
    type: 'claims',
    id: '4b',
    objective: 'LO4',
    sources: ['S1.28', 'S1.30'],
    place: { journey: 'web-app-store', variant: 'stock-only', step: 's5' },
    claims: { a: gapsAre('fewer'), b: gapsAre('more'), c: gapsAre('same') },
    tempting: { a: 'M13', c: 'M13' },
  },
  {
    type: 'lab',
    id: '4c',
    objective: 'LO4',
    sources: ['S1.28', 'S3.6'],
    place: { journey: 'web-app-store', step: 's3' },
    goal: 'fewest',
    journeys: [{ id: 'web-app-store', weight: 1 }],
    domains: ['identity', 'offers', 'prices', 'inventory', 'cart', 'orders', 'loyalty'],
    tempting: { more: 'M7', open: 'M13' },
  },
  {
    type: 'estimate',
    id: '6a',
    objective: 'LO6',
    sources: ['S0.15'],
    place: { journey: 'email-discount', variant: 'six-hours-late' },
    meanMinutes: 480,
    batchMinutes: 1440,
    tolerance: 10,
    tempting: { high: 'M12' },
  },
  {
    type: 'choice',
    id: '6b',
    objective: 'LO6',
    sources: ['S0.15'],
    place: { journey: 'email-discount', variant: 'thirty-hours-late' },
    key: 'a',
    tempting: { b: 'M12', c: 'M4' },
    twice: true,
  },
  {
    type: 'claims',
    id: '6c',
    objective: 'LO6',
    sources: ['S0.15', 'X.8'],
    place: { journey: 'no-means-no', step: 's6' },
    claims: { a: severityIs(1), b: severityIs(4), c: severityIs(0) },
    tempting: { a: 'M7', c: 'M5' },
  },
]
