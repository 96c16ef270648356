import { expect, test } from 'vitest'
import { presets, replay, type Scenario, type Step } from '../../src/engine/index.ts'

const journey = (steps: readonly Step[], more: Partial<Scenario> = {}): Scenario => ({
  format: 'roter-faden/scenario@1',
  id: 'corner',
  sources: [],
  channels: [
    { id: 'shop', kind: 'store' },
    { id: 'web', kind: 'web' },
  ],
  steps,
  ...more,
})
const marksOf = (scenario: Scenario, preset: keyof typeof presets) =>
  replay(scenario, presets[preset]).frames.flatMap(({ marks }) => marks.map(({ type }) => type))

test('only plan facts and consent carry a scope: a level told in one channel is expected in all', () => {
  const level = { domain: 'loyalty', subject: 'level' } as const
  const look = { do: 'look', at: ['loyalty/level'], as: ['login'] } as const
  const scenario = journey(
    [
      { id: 's1', day: 1, time: '09:00', channel: 'web', scope: ['web'], ...look },
      { id: 's2', day: 2, time: '09:00', channel: 'shop', ...look },
    ],
    { records: [{ channel: 'web', ...level, value: 'gold' }] },
  )
  expect(marksOf(scenario, 'multichannel')).toEqual(['gap'])
})

test('a plan fact written by any action carries the scope of its step', () => {
  const claim = 'campaign/claim'
  const scenario = journey([
    { id: 's1', day: 1, time: '09:00', channel: 'web', scope: ['web'], do: 'give', what: claim, value: 'loud' },
    { id: 's2', day: 2, time: '09:00', channel: 'shop', do: 'look', at: [claim] },
  ])
  expect(marksOf(scenario, 'multichannel')).toEqual(['boundary'])
})

test('tokens may hold blanks without hiding another link', () => {
  const scenario = journey([
    { id: 's1', day: 1, time: '09:00', channel: 'shop', do: 'identify', as: ['x', 'a b', 'c'] },
    { id: 's2', day: 1, time: '09:01', channel: 'shop', do: 'identify', as: ['x', 'a', 'b c'] },
    { id: 's3', day: 1, time: '09:02', channel: 'shop', do: 'give', what: 'preferences/size', value: 9, as: ['a'] },
    { id: 's4', day: 1, time: '09:03', channel: 'shop', do: 'greet', knows: 'preferences/size', as: ['b c'] },
  ])
  expect(marksOf(scenario, 'multichannel')).toEqual([])
})
