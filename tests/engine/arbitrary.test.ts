import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario, checkStrategy } from '../../src/content/schema/index.ts'
import { gapCauses, gapKinds, replay } from '../../src/engine/index.ts'
import { kinds, scenario } from './arbitrary.ts'
import { actionsAt } from './arbitraryActions.ts'
import { oddStrategy, strategy } from './arbitraryStrategy.ts'
import { holds } from './holds.ts'

test('every random journey and every random strategy is a valid file', () => {
  holds([scenario(), oddStrategy], (journey, odd) => {
    expect(checkScenario(journey)).toEqual({ ok: true, value: journey })
    expect(checkStrategy(odd)).toEqual({ ok: true, value: odd })
  })
})

test('random journeys reach every channel kind, action, kind of gap and cause', () => {
  const drawn = fc.sample(fc.tuple(scenario(), strategy), { numRuns: 4000, seed: 1 })
  const marks = drawn.flatMap((pair) => replay(...pair).frames).flatMap((frame) => frame.marks)
  const gaps = marks.filter((mark) => mark.type === 'gap')
  const met = <Item>(items: readonly Item[]) => [...new Set(items)].sort()
  expect(met(drawn.flatMap(([{ channels }]) => channels.map(({ kind }) => kind)))).toEqual(met(kinds))
  expect(met(drawn.flatMap(([{ steps }]) => steps.map((step) => step.do)))).toEqual(
    met(Object.keys(actionsAt(['c0'], ['c0']))),
  )
  expect(met(gaps.map(({ kind }) => kind))).toEqual(met(Object.keys(gapKinds)))
  expect(met(gaps.map(({ cause }) => cause))).toEqual(met(gapCauses))
})
