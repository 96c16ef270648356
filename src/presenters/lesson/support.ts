import type { Support } from '../../content/shelf.ts'
import { type Part, parts } from './puzzle.ts'

const given: Readonly<Record<Support, readonly Part[]>> = { full: parts, partial: ['channel', 'fact'], none: [] }

/** Which parts of the sentence a lesson gives: all, two of three, none (learning.md D30). */
export const givenParts = (support: Support): readonly Part[] => given[support]
