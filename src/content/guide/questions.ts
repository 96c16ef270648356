import type { Showing } from '../comparison/showing.ts'
import type { Place } from './places.ts'

/** Which way an answer pulls: below zero towards separate channels, above zero towards connected ones, and how hard. */
export type Pull = -2 | -1 | 0 | 1 | 2

/** One answer: where it pulls, what that rests on, and how far it lets one go whatever the others say. */
export interface Option {
  readonly id: string
  readonly pull: Pull
  readonly sources: readonly string[]
  readonly shownBy?: Showing
  /** As long as this is the answer, nothing beyond this place is advised. */
  readonly ceiling?: Place
}
export interface Question {
  readonly id: string
  /** How much it counts: 0 not at all, 1 once, up to 3. Our assumption; every reader can change it. */
  readonly weight: 0 | 1 | 2 | 3
  /** The systems and examples of sources.md that this question shows. */
  readonly systems?: readonly string[]
  readonly options: readonly Option[]
}

/** The twelve questions of the strategy guide and everything their answers do (domain.md section 7). */
export const questions = [
  {
    id: 'switchers',
    weight: 2, // where nobody switches there is nothing to connect
    options: [
      { id: 'few', pull: -2, sources: ['S2.16'], shownBy: { journey: 'market-stall' } },
      { id: 'some', pull: 0, sources: ['S2.23'] },
      { id: 'many', pull: 2, sources: ['S4.2', 'S4.9'], shownBy: { journey: 'web-app-store' } },
    ],
  },
  {
    id: 'urgency',
    weight: 1,
    options: [
      { id: 'days', pull: -1, sources: ['S4.17'], shownBy: { journey: 'research-online' } },
      { id: 'hours', pull: 1, sources: ['S0.15'], shownBy: { journey: 'email-discount', variant: 'six-hours-late' } },
      { id: 'minutes', pull: 2, sources: ['S1.19', 'S4.13'], shownBy: { journey: 'faster-than-sync' } },
    ],
  },
  {
    id: 'product',
    weight: 1,
    options: [
      { id: 'simple', pull: -1, sources: ['S4.23'] },
      { id: 'mixed', pull: 0, sources: ['S2.13'] },
      { id: 'advice', pull: 1, sources: ['S3.16'], shownBy: { journey: 'research-online' } },
    ],
  },
  {
    id: 'assortments',
    weight: 1,
    systems: ['T.33'],
    options: [
      { id: 'separate', pull: -1, sources: ['S0.6', 'S4.21'] },
      { id: 'overlapping', pull: 0, sources: ['S3.5'] },
      { id: 'same', pull: 1, sources: ['S0.16'], shownBy: { journey: 'web-app-store', variant: 'stock-only' } },
    ],
  },
  {
    id: 'recognition',
    weight: 1,
    options: [
      {
        id: 'hardly',
        pull: -1,
        sources: ['S1.21', 'S1.25'],
        shownBy: { journey: 'three-devices' },
        ceiling: 'cross-channel',
      },
      { id: 'some', pull: 0, sources: ['S1.24'], shownBy: { journey: 'social-to-phone', variant: 'no-number' } },
      { id: 'most', pull: 2, sources: ['S1.23', 'S3.11'], shownBy: { journey: 'loyalty-points' } },
    ],
  },
  {
    id: 'goal',
    weight: 1,
    options: [
      {
        id: 'reach',
        pull: -2,
        sources: ['S1.6', 'S2.15', 'S4.45'],
        shownBy: { journey: 'tv-then-banner', variant: 'limit-ten' },
      },
      { id: 'both', pull: 0, sources: ['S2.19', 'S4.27'] },
      { id: 'bond', pull: 2, sources: ['S2.6', 'S4.27', 'X.10'], shownBy: { journey: 'loyalty-points' } },
    ],
  },
  {
    id: 'resources',
    weight: 1,
    systems: ['T.18'],
    options: [
      {
        id: 'none',
        pull: -2,
        sources: ['S0.19', 'S2.10', 'S2.26'],
        shownBy: { journey: 'market-stall' },
        ceiling: 'multichannel-grown',
      },
      { id: 'hired', pull: 0, sources: ['S2.29'] },
      { id: 'own', pull: 1, sources: ['S2.26'] },
    ],
  },
  {
    id: 'technology',
    weight: 1,
    systems: ['T.14', 'T.15', 'T.16', 'T.17'],
    options: [
      { id: 'islands', pull: -1, sources: ['S1.29', 'S1.30'], shownBy: { journey: 'sales-rep' } },
      { id: 'pim', pull: 1, sources: ['S2.28'], shownBy: { journey: 'loud-quiet-foreign' } },
      { id: 'headless', pull: 1, sources: ['S2.27'], shownBy: { journey: 'loud-quiet-foreign' } },
    ],
  },
  {
    id: 'people',
    weight: 1,
    systems: ['T.19', 'T.20', 'T.21'],
    options: [
      {
        id: 'bonuses',
        pull: -2,
        sources: ['S2.30', 'S2.31'],
        shownBy: { journey: 'two-prices' },
        ceiling: 'cross-channel',
      },
      { id: 'alone', pull: -1, sources: ['S2.11', 'S2.32', 'S2.33'], shownBy: { journey: 'sales-rep' } },
      {
        id: 'together',
        pull: 2,
        sources: ['S2.32', 'S2.33'],
        shownBy: { journey: 'two-prices', variant: 'shared-incentives' },
      },
    ],
  },
  {
    id: 'start',
    weight: 1,
    systems: ['T.22'],
    options: [
      { id: 'store', pull: 0, sources: ['S2.24', 'X.15'], shownBy: { journey: 'endless-aisle' } },
      { id: 'both', pull: 0, sources: ['S2.24'] },
      { id: 'digital', pull: 0, sources: ['S2.24', 'X.15'], shownBy: { journey: 'store-return' } },
    ],
  },
  {
    id: 'deadline',
    weight: 1,
    systems: ['T.34'],
    options: [
      {
        id: 'weeks',
        pull: -2,
        sources: ['S2.36'],
        shownBy: { journey: 'market-stall' },
        ceiling: 'multichannel-declared',
      },
      { id: 'months', pull: 0, sources: ['S1.31', 'S1.33'] },
      { id: 'none', pull: 1, sources: ['S1.31', 'S2.35'] },
    ],
  },
  {
    id: 'consents',
    weight: 1,
    options: [
      { id: 'unclear', pull: -2, sources: ['X.8'], shownBy: { journey: 'no-means-no' }, ceiling: 'cross-channel' },
      { id: 'partly', pull: 0, sources: ['X.8'], shownBy: { journey: 'no-means-no', variant: 'newsletter-only' } },
      { id: 'clear', pull: 1, sources: ['X.8'], shownBy: { journey: 'no-means-no', variant: 'consent-and-identity' } },
    ],
  },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
type Written = (typeof questions)[number]
/** One answer to one question, such as `switchers-few`: the name its words go by. */
export type AnswerKey = {
  [Each in Written as Each['id']]: `${Each['id']}-${Each['options'][number]['id']}`
}[QuestionId]
