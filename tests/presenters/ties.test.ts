import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSetting } from '../../src/presenters/setting.ts'
import { tell } from '../../src/presenters/telling.ts'
import { partAt, type Tie, tiesOf, tracks } from '../../src/presenters/ties.ts'
import { scenario as anyScenario } from '../engine/arbitrary.ts'
import { shipped, wordless } from './journeys.ts'

const tiesIn = async (id: string, query = '') => {
  const journey = await shipped(id)
  return tiesOf(tell(journey, readSetting(journey, new URLSearchParams(query))))
}

describe('ties', () => {
  test('run from where a fact was told to where it tears, each on a line of its own', async () => {
    expect(await tiesIn('email-discount')).toEqual([
      { sign: 'A', side: 'left', from: 1, to: 2, track: 0 },
      { sign: 'B', side: 'left', from: 1, to: 3, track: 1 },
    ])
  })

  test('are for tears only, not for announced limits', async () => {
    expect(await tiesIn('email-discount', 'variant=declared')).toEqual([])
  })

  test('carry signs of one alphabet in both lanes', async () => {
    const ties = await tiesIn('three-devices')
    expect(ties.map(({ side, sign }) => side + sign)).toEqual(['leftA', 'leftB', 'rightC', 'rightD'])
  })

  test('pass a step as start, through, end, or not at all', () => {
    const tie: Tie = { sign: 'A', side: 'left', from: 2, to: 4, track: 0 }
    expect([1, 2, 3, 4, 5].map((number) => partAt(tie, number))).toEqual([null, 'start', 'through', 'end', null])
  })

  test('of random journeys: one for every torn fact, signs of their own, no overlap below the last track', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const telling = tell(wordless(scenario), readSetting(wordless(scenario), new URLSearchParams()))
        const ties = tiesOf(telling)
        expect(new Set(ties.map(({ sign }) => sign)).size).toBe(ties.length)
        for (const side of ['left', 'right'] as const)
          for (const row of telling.rows) {
            const told = row[side].frame.marks.flatMap((mark) =>
              mark.type === 'gap' && mark.fact && mark.fact.step !== row.step ? [mark.fact.step] : [],
            )
            const ending = ties.filter((tie) => tie.side === side && tie.to === row.number)
            expect(ending.map(({ from }) => telling.rows[from - 1]?.step).sort()).toEqual([...new Set(told)].sort())
          }
        for (const one of ties)
          for (const other of ties)
            if (one !== other && one.side === other.side && one.track === other.track && one.track < tracks - 1)
              expect(one.to <= other.from || other.to <= one.from).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
