import type { Choice } from './question.ts'

/** Asked before the course, and in other words after it. They belong to no station. */
export const before: readonly Choice[] = [
  {
    type: 'choice',
    id: 'p1',
    objective: 'LO1',
    sources: ['S0.2', 'S3.17'],
    place: { journey: 'email-discount' },
    key: 'b',
    tempting: { a: 'M1', c: 'M3' },
    twice: true,
  },
  {
    type: 'choice',
    id: 'p2',
    objective: 'LO8',
    sources: ['X.18'],
    place: { journey: 'email-discount', variant: 'declared' },
    key: 'c',
    tempting: { a: 'M6', b: 'M7' },
    twice: true,
  },
  {
    type: 'choice',
    id: 'p3',
    objective: 'LO7',
    sources: ['S0.8', 'S2.15'],
    place: { journey: 'market-stall' },
    key: 'a',
    tempting: { b: 'M2', c: 'M4' },
    twice: true,
  },
]
