import { collections, statementCounts } from '../../src/content/sources.ts'

/** Every statement that content may rest on, such as `S4.13` or `X.8`. */
export const sourceIds: readonly string[] = collections.flatMap((collection) =>
  Array.from({ length: statementCounts[collection] }, (_, index) => `${collection}.${index + 1}`),
)
