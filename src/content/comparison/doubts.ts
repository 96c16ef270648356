import type { Showing } from './showing.ts'

/** Who speaks: the five sources, published research, our own model, or nobody where something is missing. */
export type Speaker = 'source' | 'research' | 'model' | 'missing'

interface Voice {
  readonly speaker: Speaker
  readonly sources: readonly string[]
}
/** A point at which the sources contradict each other or say less than it seems (sources.md, X.1 to X.18). */
export interface Doubt {
  readonly id: `X.${number}`
  readonly voices: readonly [Voice, Voice]
  readonly shownBy?: Showing
  /** The systems and examples of sources.md that this doubt shows. */
  readonly systems?: readonly string[]
}
const source = (...sources: readonly string[]): Voice => ({ speaker: 'source', sources })
const other = (speaker: Exclude<Speaker, 'source'>): Voice => ({ speaker, sources: [] })

/** All doubts, by what they are about. */
export const doubts = {
  form: [
    {
      id: 'X.4',
      voices: [source('S0.16', 'S4.46'), source('S1.13', 'S2.3', 'S4.25')],
      shownBy: { journey: 'loud-quiet-foreign' },
    },
    {
      id: 'X.5',
      voices: [source('S1.11', 'S1.12', 'S4.25', 'S4.26'), source('S0.9', 'S3.5', 'S4.18')],
      shownBy: { journey: 'three-chapters' },
    },
    {
      id: 'X.18',
      voices: [source('S0.9', 'S3.7'), other('research')],
      shownBy: { journey: 'email-discount', variant: 'declared' },
    },
    {
      id: 'X.11',
      voices: [source('S1.12'), other('research')],
      shownBy: { journey: 'tv-then-banner', variant: 'limit-ten' },
    },
    {
      id: 'X.12',
      voices: [source('S1.14'), other('model')],
      shownBy: { journey: 'three-chapters', variant: 'home-office' },
    },
  ],
  words: [
    { id: 'X.1', voices: [source('S2.12'), source('S0.4', 'S0.10', 'S2.14', 'S2.22', 'S3.5', 'S3.6')] },
    { id: 'X.2', voices: [source('S4.8', 'S4.17'), source('S0.10', 'S0.21', 'S3.6', 'S3.17')] },
    { id: 'X.3', voices: [source('S4.24'), source('S4.26')] },
    { id: 'X.7', voices: [source('S0.1', 'S1.3'), source('S2.1', 'S3.1', 'S4.9', 'S4.38')] },
  ],
  advice: [
    {
      id: 'X.6',
      voices: [source('S0.8', 'S2.15', 'S2.18', 'S2.19'), source('S0.9', 'S3.7', 'S4.20', 'S4.27', 'S4.28')],
      shownBy: { journey: 'market-stall' },
    },
    {
      id: 'X.13',
      voices: [source('S0.22'), source('S2.23', 'S2.36')],
      shownBy: { journey: 'market-stall' },
      systems: ['T.34'],
    },
    {
      id: 'X.14',
      voices: [source('S3.10'), source('S2.30', 'S2.31', 'S2.32', 'S2.33')],
      shownBy: { journey: 'two-prices' },
    },
    { id: 'X.15', voices: [source('S2.24'), other('missing')], systems: ['T.22'] },
  ],
  proof: [
    { id: 'X.9', voices: [source('S4.10'), other('missing')], systems: ['T.31'] },
    { id: 'X.8', voices: [source('S1.10'), source('S1.18', 'S1.19')], shownBy: { journey: 'no-means-no' } },
    { id: 'X.10', voices: [source('S0.23', 'S1.16', 'S2.6', 'S2.8', 'S4.27'), source('S0.19', 'S2.10')] },
    { id: 'X.16', voices: [source('S1.18', 'S1.33'), source('S1.32', 'S1.34')] },
    { id: 'X.17', voices: [source('S0.12', 'S0.24', 'S4.50'), other('missing')] },
  ],
} as const satisfies Readonly<Record<string, readonly Doubt[]>>
