import type { Showing } from '../comparison/showing.ts'
import type { QuestionId } from './questions.ts'

/** Two answers that hardly go together. */
export interface Contradiction {
  readonly id: string
  readonly between: readonly [
    { readonly question: QuestionId; readonly option: string },
    { readonly question: QuestionId; readonly option: string },
  ]
  readonly sources: readonly string[]
  readonly shownBy?: Showing
}

/** Pairs of answers that the guide names as contradictory, without deciding which of them is right. */
export const contradictions = [
  {
    id: 'fewButFast',
    between: [
      { question: 'switchers', option: 'few' },
      { question: 'urgency', option: 'minutes' },
    ],
    sources: ['S4.2'],
  },
  {
    id: 'bondUnknown',
    between: [
      { question: 'goal', option: 'bond' },
      { question: 'recognition', option: 'hardly' },
    ],
    sources: ['S1.21', 'S4.26'],
    shownBy: { journey: 'three-devices' },
  },
  {
    id: 'bondUnasked',
    between: [
      { question: 'goal', option: 'bond' },
      { question: 'consents', option: 'unclear' },
    ],
    sources: ['X.8'],
    shownBy: { journey: 'no-means-no' },
  },
  {
    id: 'manyButBonuses',
    between: [
      { question: 'switchers', option: 'many' },
      { question: 'people', option: 'bonuses' },
    ],
    sources: ['S2.31'],
    shownBy: { journey: 'two-prices' },
  },
  {
    id: 'fastOnIslands',
    between: [
      { question: 'urgency', option: 'minutes' },
      { question: 'technology', option: 'islands' },
    ],
    sources: ['S1.29'],
    shownBy: { journey: 'faster-than-sync' },
  },
  {
    id: 'bondInWeeks',
    between: [
      { question: 'goal', option: 'bond' },
      { question: 'deadline', option: 'weeks' },
    ],
    sources: ['S1.31'],
    shownBy: { journey: 'market-stall' },
  },
  {
    id: 'headlessAlone',
    between: [
      { question: 'technology', option: 'headless' },
      { question: 'resources', option: 'none' },
    ],
    sources: ['S2.27', 'S2.29'],
  },
  {
    id: 'halfBridge',
    between: [
      { question: 'assortments', option: 'same' },
      { question: 'technology', option: 'islands' },
    ],
    sources: ['S1.30'],
    shownBy: { journey: 'web-app-store', variant: 'stock-only' },
  },
] as const satisfies readonly Contradiction[]
