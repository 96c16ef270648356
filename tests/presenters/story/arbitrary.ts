import fc from 'fast-check'
import { trimmed } from '../../../src/presenters/story/arrange.ts'
import {
  chapterCounts,
  longestLimit,
  media,
  mostContacts,
  slots,
  storyIds,
  type Week,
} from '../../../src/presenters/story/week.ts'

/** Any week that a learner can arrange. */
export const anyWeek: fc.Arbitrary<Week> = fc
  .record({
    story: fc.constantFrom(...storyIds),
    chapters: fc.constantFrom(...chapterCounts),
    limit: fc.integer({ min: 1, max: longestLimit }),
    contacts: fc.uniqueArray(
      fc.record({
        medium: fc.constantFrom(...media),
        slot: fc.nat({ max: slots - 1 }),
        isMissed: fc.boolean(),
      }),
      { selector: ({ slot }) => slot, maxLength: mostContacts },
    ),
    turns: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: media.length, maxLength: media.length }),
  })
  .map(({ turns, ...week }) =>
    trimmed({ ...week, plan: Object.fromEntries(media.map((medium, turn) => [medium, turns[turn] ?? 1])) }),
  )
