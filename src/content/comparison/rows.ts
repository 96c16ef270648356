import type { Doubt } from './doubts.ts'
import type { Showing } from './showing.ts'

interface Row {
  readonly id: string
  /** The row of the source's own table (sources.md, T.30). */
  readonly source: `S4.${24 | 25 | 26 | 27 | 28}`
  /** What we hold against this row. */
  readonly doubt: Doubt['id']
  readonly shownBy: Showing
}

/** The five rows in which one source sets the two strategies side by side, in its order. */
export const comparisonRows = [
  { id: 'centre', source: 'S4.24', doubt: 'X.3', shownBy: { journey: 'social-to-phone' } },
  { id: 'time', source: 'S4.25', doubt: 'X.4', shownBy: { journey: 'three-chapters' } },
  { id: 'message', source: 'S4.26', doubt: 'X.8', shownBy: { journey: 'research-online' } },
  { id: 'bond', source: 'S4.27', doubt: 'X.10', shownBy: { journey: 'loyalty-points' } },
  { id: 'ease', source: 'S4.28', doubt: 'X.6', shownBy: { journey: 'endless-aisle' } },
] as const satisfies readonly Row[]
/** The systems and examples of sources.md that this table shows. */
export const comparisonSystems = ['T.30'] as const
