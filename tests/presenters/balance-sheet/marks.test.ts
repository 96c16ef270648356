import { describe, expect, test } from 'vitest'
import { markSheetOf } from '../../../src/presenters/balance-sheet/marks.ts'
import { readSetting } from '../../../src/presenters/setting.ts'
import { tell } from '../../../src/presenters/telling.ts'
import { allShipped, shipped } from '../journeys.ts'

const journeys = await allShipped('de')
const settings = journeys.flatMap((journey) =>
  ['', ...journey.whatIfs.map(({ id }) => `variant=${id}`)].map((query) => ({
    journey,
    query,
    id: journey.scenario.id,
  })),
)
const toldOf = ({ journey, query }: (typeof settings)[number]) =>
  tell(journey, readSetting(journey, new URLSearchParams(query)))

test.each(settings)('$id $query: the sheet counts what the engine counts, in both lanes', (setting) => {
  const told = toldOf(setting)
  const { totals, families } = markSheetOf(told)
  for (const side of ['left', 'right'] as const) {
    const { gaps, kept, chances, boundaries, severity } = told[side].replay.summary
    const counted = [totals.gap, totals.kept, totals.chance, totals.boundary].map((both) => both[side].marks)
    expect(counted).toEqual([gaps, kept, chances, boundaries])
    const torn = families.flatMap((family) => family[side])
    expect(torn.reduce((sum, { marks }) => sum + marks, 0)).toBe(gaps)
    expect(torn.reduce((sum, each) => sum + each.marks * each.severity, 0)).toBe(severity)
    for (const { steps, marks } of torn) expect([steps.length > 0, marks >= steps.length]).toEqual([true, true])
  }
})

describe('the sheet of the discount that only the e-mail knows', async () => {
  const { totals, families } = markSheetOf(toldOf({ journey: await shipped('email-discount'), query: '', id: '' }))
  test('names one family, the worst first, with its steps', () => {
    expect(families).toEqual([
      {
        family: 'promise',
        left: [
          { severity: 3, marks: 1, steps: [{ step: 's3', number: 3 }] },
          { severity: 2, marks: 1, steps: [{ step: 's2', number: 2 }] },
        ],
        right: [],
      },
    ])
  })
  test('counts the knots of the other lane', () => {
    expect(totals.kept.left).toEqual({ marks: 0, steps: [] })
    expect(totals.kept.right.steps.map(({ number }) => number)).toEqual([2, 3])
  })
})
