import { beforeEach, expect, test, vi } from 'vitest'
import { presets, replay, spreadOf } from '../../src/engine/index.ts'
import type * as Visits from '../../src/engine/visit.ts'
import { mixedJourney } from '../bench/mixedJourney.ts'

const reads = vi.hoisted(() => ({ count: 0 }))
beforeEach(() => {
  reads.count = 0
})

// Every fact that the engine writes counts how often it is looked at: work that can be counted, not timed.
vi.mock('../../src/engine/visit.ts', async (original) => {
  const visits = await original<typeof Visits>()
  const write: typeof visits.write = (visit, ...details) => {
    const fact = new Proxy(visits.write(visit, ...details), {
      get: (target, field) => {
        reads.count += 1
        return Reflect.get(target, field)
      },
    })
    visit.written.splice(-1, 1, fact)
    return fact
  }
  return { ...visits, write }
})

function readsIn(length: number, width: number, preset: 'multichannel' | 'omnichannel', play: Play = replay): number {
  const before = reads.count
  play(mixedJourney(length, width), presets[preset])
  return reads.count - before
}
type Play = (...given: Parameters<typeof replay>) => unknown

test.each(['multichannel', 'omnichannel'] as const)('7: cost grows linearly with steps under %s', (preset) => {
  for (const width of [5, 50]) {
    const [short, middle, long] = [250, 500, 1000].map((length) => readsIn(length, width, preset))
    expect(short).toBeGreaterThan(500)
    expect((middle ?? 0) / (short ?? 0)).toBeLessThan(2.1)
    expect((long ?? 0) / (middle ?? 0)).toBeLessThan(2.1)
  }
})

test.each(['multichannel', 'omnichannel'] as const)('7: 50 channels cost no more than 5 under %s', (preset) => {
  expect(readsIn(1000, 50, preset)).toBeLessThan(1.1 * readsIn(1000, 5, preset))
})

test('7: what spreads where is told in a cost that grows linearly with steps', () => {
  const [short, long] = [250, 500].map((length) => readsIn(length, 5, 'omnichannel', spreadOf))
  expect((long ?? 0) / (short ?? 0)).toBeLessThan(2.1)
})
