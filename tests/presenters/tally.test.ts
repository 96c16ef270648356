import { expect, test } from 'vitest'
import { type PresetId, presets, replay } from '../../src/engine/index.ts'
import { summaryUpTo } from '../../src/presenters/tally.ts'
import { allShipped } from './journeys.ts'

const journeys = await allShipped('de')
const strategies = Object.keys(presets).filter((id): id is PresetId => id in presets)
const nothing = { gaps: 0, kept: 0, chances: 0, boundaries: 0, severity: 0 }

test.each(journeys)('$scenario.id: the tally after the last step is the balance of the engine', ({ scenario }) => {
  for (const id of strategies) {
    const played = replay(scenario, presets[id])
    expect(summaryUpTo(played, scenario.steps.length)).toEqual(played.summary)
    expect(summaryUpTo(played, 0)).toEqual(nothing)
  }
})

test('a tally counts what is played, and nothing that is to come', () => {
  const [email] = journeys
  if (!email) throw new Error('no journey')
  const played = replay(email.scenario, presets.multichannel)
  const gaps = [1, 2, 3].map((steps) => summaryUpTo(played, steps).gaps)
  expect(gaps).toEqual([0, 1, 2])
})
