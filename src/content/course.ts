import type { JourneyId, Misconception, Objective, Place } from './questions/question.ts'

/** Other screens that a station can lead to. */
export type ScreenPath = '/compare/' | '/story/' | '/decide/'

/** One of the six stations of the course (learning.md section 1). */
export interface Station {
  readonly objectives: readonly [Objective, Objective]
  /** The journeys to play, in this order. */
  readonly journeys: readonly JourneyId[]
  /** Other screens that belong here, by their path; shown once they exist. */
  readonly screens: readonly ScreenPath[]
  /** A case that breaks the naive rule: equal, better unconnected, or a limit. */
  readonly balance: Place
  /** What is often believed, and taken up here. */
  readonly beliefs: readonly Misconception[]
  /** Ids of sources.md behind the texts of the station. */
  readonly sources: readonly string[]
}

/** The stations in their order; station 1 is the first. */
export const stations: readonly Station[] = [
  {
    objectives: ['LO1', 'LO8'],
    journeys: ['email-discount', 'web-app-store'],
    screens: ['/compare/'],
    balance: { journey: 'email-discount', variant: 'declared' },
    beliefs: ['M1', 'M6', 'M18'],
    sources: ['S0.2', 'S0.11', 'S0.20', 'S1.7', 'S3.17', 'X.18'],
  },
  {
    objectives: ['LO3', 'LO5'],
    journeys: ['store-return', 'social-to-phone', 'three-devices'],
    screens: [],
    balance: { journey: 'three-devices', variant: 'guessing' },
    beliefs: ['M5', 'M7', 'M11'],
    sources: ['S1.21', 'S1.25', 'S3.8', 'S3.12', 'S4.14'],
  },
  {
    objectives: ['LO2', 'LO12'],
    journeys: ['loud-quiet-foreign', 'three-chapters', 'tv-then-banner'],
    screens: ['/story/'],
    balance: { journey: 'tv-then-banner', variant: 'limit-ten' },
    beliefs: ['M3', 'M10a', 'M10b', 'M15'],
    sources: ['S1.5', 'S1.11', 'S1.14', 'S4.18', 'X.4', 'X.11', 'X.12'],
  },
  {
    objectives: ['LO4', 'LO6'],
    journeys: ['web-app-store', 'no-means-no', 'loyalty-points'],
    screens: [],
    balance: { journey: 'web-app-store', variant: 'stock-only' },
    beliefs: ['M12', 'M13'],
    sources: ['S0.15', 'S1.28', 'S3.6', 'X.8'],
  },
  {
    objectives: ['LO9', 'LO10'],
    journeys: ['four-stars'],
    screens: [],
    balance: { journey: 'four-stars', variant: 'app-bug' },
    beliefs: ['M8', 'M9', 'M16', 'M17'],
    sources: ['S2.20', 'S4.10', 'S4.39', 'S4.40', 'S4.41', 'S4.42', 'X.9', 'X.10'],
  },
  {
    objectives: ['LO7', 'LO11'],
    journeys: ['market-stall', 'two-prices', 'faster-than-sync'],
    screens: ['/decide/'],
    balance: { journey: 'market-stall' },
    beliefs: ['M2', 'M4', 'M14'],
    sources: ['S0.8', 'S0.18', 'S2.15', 'S2.30', 'S2.31', 'S2.33', 'S4.45'],
  },
]
