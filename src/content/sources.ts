/** A source text by its number, the weak spots we found (X), the systems and examples (T). */
export const collections = ['S0', 'S1', 'S2', 'S3', 'S4', 'X', 'T'] as const
export type Collection = (typeof collections)[number]
/** A statement such as `S4.24`: where it stands, and its number there. */
export type StatementId = `${Collection}.${number}`

/** What a part of a source is about. */
export type SourcePart =
  | 'frame'
  | 'multichannel'
  | 'omnichannel'
  | 'story'
  | 'challenges'
  | 'choice'
  | 'comparison'
  | 'software'
  | 'conclusion'

/** The parts of each source text, in order, with the number of their first statement. */
export const sourceParts = {
  S0: { frame: 1, multichannel: 3, omnichannel: 12, conclusion: 21 },
  S1: { frame: 1, multichannel: 4, omnichannel: 7, story: 11, challenges: 17, conclusion: 31 },
  S2: { omnichannel: 1, multichannel: 12, choice: 23, conclusion: 35 },
  S3: { frame: 1, multichannel: 3, omnichannel: 9, conclusion: 17 },
  S4: { frame: 1, omnichannel: 7, multichannel: 15, comparison: 23, software: 29, conclusion: 44 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<SourcePart, number>>>>>
export type Source = keyof typeof sourceParts

/** How many statements each collection holds. Ids are never given anew. */
export const statementCounts: Readonly<Record<Collection, number>> = {
  S0: 25,
  S1: 35,
  S2: 36,
  S3: 18,
  S4: 51,
  X: 18,
  T: 35,
}

/** How a work is known to us: looked up itself, through a report of it, or from memory and still to be checked. */
export type Evidence = 'seen' | 'reported' | 'memory'
/** One work of research or one statute. */
export interface Reference {
  readonly id: string
  readonly evidence: Evidence
  readonly about: 'field' | 'learning' | 'law'
  /** The citation, in the language of the work. */
  readonly work: string
  readonly doi?: string
}

/** The statements each system or example rests on (T.1 to T.35). */
export const systemSources: readonly (readonly StatementId[])[] = [
  ['S0.4', 'S1.4', 'S2.14', 'S3.5', 'S4.15'],
  ['S0.14', 'S1.7', 'S2.1', 'S3.10', 'S4.8'],
  ['S0.11'],
  ['S0.20'],
  ['S3.8', 'S3.13'],
  ['S3.16'],
  ['S4.14', 'S3.14'],
  ['S1.5'],
  ['S1.11', 'S1.13', 'S1.14'],
  ['S4.18'],
  ['S1.19', 'S1.21'],
  ['S1.21', 'S1.22', 'S1.23', 'S1.24', 'S1.25'],
  ['S1.27', 'S1.28', 'S2.5', 'S4.4'],
  ['S1.29', 'S1.30'],
  ['S1.30'],
  ['S2.28'],
  ['S2.27'],
  ['S2.26', 'S2.29'],
  ['S2.30', 'S2.31'],
  ['S2.32', 'S2.33'],
  ['S2.11'],
  ['S2.24'],
  ['S1.9', 'S1.20', 'S2.3', 'S4.22'],
  ['S4.12'],
  ['S0.12', 'S0.24', 'S0.25'],
  ['S4.29', 'S4.30', 'S4.37', 'S4.38'],
  ['S4.31', 'S4.32', 'S4.33', 'S4.34', 'S4.35', 'S4.36'],
  ['S4.39', 'S4.40', 'S4.41', 'S4.42'],
  ['S4.51'],
  ['S4.24', 'S4.25', 'S4.26', 'S4.27', 'S4.28'],
  ['S4.10'],
  ['S4.13'],
  ['S4.21', 'S0.6'],
  ['S2.35', 'S2.36'],
  ['S2.20'],
]
