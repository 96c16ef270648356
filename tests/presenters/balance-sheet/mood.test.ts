import { describe, expect, test } from 'vitest'
import { compare, type Frame, type Gap, type Kept, type Mark, presets, replay } from '../../../src/engine/index.ts'
import { moodOf, moodRange } from '../../../src/presenters/balance-sheet/mood.ts'
import { scenario } from '../../engine/arbitrary.ts'
import { strategy } from '../../engine/arbitraryStrategy.ts'
import { holds } from '../../engine/holds.ts'
import { allShipped } from '../journeys.ts'

const fact = { step: 's1', channel: 'email' }
const kept: Kept = { type: 'kept', domain: 'offers', subject: 'run20', fact }
const gap: Gap = { ...kept, type: 'gap', kind: 'OFFER', severity: 3, cause: 'notShared', harms: 'customer' }
const moods = (...steps: readonly (readonly Mark[])[]) =>
  moodOf(steps.map((marks): Frame => ({ step: 's2', channel: 'app', effect: 'done', marks })))

describe('the mood', () => {
  test('starts at nought and stays there while nothing happens', () => expect(moods([], [])).toEqual([0, 0]))

  test('rises by a half with a knot, and falls by half the severity of a tear', () => {
    expect(moods([kept])).toEqual([0.5])
    for (const severity of [1, 2, 3, 4] as const) expect(moods([{ ...gap, severity }])).toEqual([-severity / 2])
  })

  test('halves from step to step', () => expect(moods([gap], [], [])).toEqual([-1.5, -0.75, -0.375]))

  test('never leaves the scale', () => {
    expect(moods([gap, gap], [gap, gap])).toEqual([-2, -2])
    expect(moods([kept, kept, kept, kept, kept])).toEqual([2])
  })

  test('does not feel loose ends, hems, or what harms others', () => {
    const quiet: readonly Mark[] = [
      { ...kept, type: 'chance', cause: 'delay' },
      { ...kept, type: 'boundary', cause: 'declared' },
      { ...gap, harms: 'brand' },
      { ...gap, harms: 'third' },
    ]
    expect(moods(quiet)).toEqual([0])
  })
})

test('the mood has one value a step, on the scale, and a prefix of the journey has the same', () => {
  holds([scenario(), strategy], (journey, given) => {
    const { frames } = replay(journey, given)
    const mood = moodOf(frames)
    expect(mood).toHaveLength(frames.length)
    expect(mood.filter((value) => value < moodRange.lowest || value > moodRange.highest)).toEqual([])
    expect(moodOf(frames.slice(0, 3))).toEqual(mood.slice(0, 3))
  })
})

test('every shipped journey moves somebody', async () => {
  for (const { scenario: told } of await allShipped('de')) {
    const { left, right } = compare(told, presets.multichannel, presets.omnichannel)
    expect([...moodOf(left.frames), ...moodOf(right.frames)].some((mood) => mood !== 0)).toBe(true)
  }
})
