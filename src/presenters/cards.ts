import type { ShelfMark } from '../content/shelf.ts'
import { compare, gapKinds, presets, type Replay, type Scenario } from '../engine/index.ts'
import type { CardLane, JourneyCard } from './journey.ts'
import { signOf } from './outcome.ts'
import type { ScenarioWords } from './words.ts'

/** What the gallery shows of a journey under the two strategies that stand side by side by default. */
export function cardOf(mark: ShelfMark, scenario: Scenario, { title, question }: ScenarioWords): JourneyCard {
  const { left, right } = compare(scenario, presets.multichannel, presets.omnichannel)
  return {
    ...mark,
    title,
    question,
    channels: [...new Set(scenario.channels.map(({ kind }) => kind))],
    families: [...new Set([...familiesOf(left), ...familiesOf(right)])],
    left: laneOf(left),
    right: laneOf(right),
  }
}

const laneOf = ({ frames, summary }: Replay): CardLane => ({ signs: frames.map(signOf), summary })

const familiesOf = ({ frames }: Replay) =>
  frames.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'gap' ? [gapKinds[mark.kind].family] : [])))
