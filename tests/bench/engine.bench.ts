import { Bench } from 'tinybench'
import { type PresetId, presets, replay } from '../../src/engine/index.ts'
import { mixedJourney } from './mixedJourney.ts'
import { copyDesks, walk } from './plainLoops.ts'

/** How fast a replay is beside two loops that do less (`npm run bench`); it prints, and judges nothing. */
const lengths = [8, 80, 800]
const widths = [5, 50]
const strategies: readonly PresetId[] = ['multichannel', 'omnichannel']

async function measured(id: PresetId, length: number, width: number) {
  const journey = mixedJourney(length, width)
  const strategy = presets[id]
  const bench = new Bench({ time: 300, iterations: 3, warmupTime: 100, warmupIterations: 1 })
  bench.add('replay', () => {
    replay(journey, strategy)
  })
  bench.add('walk', () => {
    walk(journey)
  })
  bench.add('copy', () => {
    copyDesks(journey, strategy)
  })
  await bench.run()
  const seconds = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 / 1000 : Number.NaN
  }
  return { id, length, width, replay: seconds('replay'), walk: seconds('walk'), copy: seconds('copy') }
}

const whole = (amount: number): string => amount.toFixed(0)
const fine = (amount: number): string => amount.toFixed(2)

const rows: Awaited<ReturnType<typeof measured>>[] = []
for (const id of strategies)
  for (const length of lengths) for (const width of widths) rows.push(await measured(id, length, width))

console.log('Medians. “of walk” and “of copy”: how fast the replay is beside the plain loops (1 = equally fast).')
console.table(
  rows.map(({ id, length, width, replay: own, walk: least, copy }) => {
    const first = rows.find((row) => row.id === id)
    const perStep = (own / length) * 1e6
    return {
      strategy: id,
      steps: length,
      channels: width,
      'replays/s': whole(1 / own),
      'µs/step': fine(perStep),
      'of walk': fine(least / own),
      'of copy': fine(copy / own),
      'step beside the shortest': first ? fine(own / length / (first.replay / first.length)) : '',
    }
  }),
)
