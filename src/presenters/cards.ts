import { compare, presets, type Replay, type Scenario } from '../engine/index.ts'
import type { CardLane, JourneyCard } from './journey.ts'
import { signOf } from './outcome.ts'
import type { ScenarioWords } from './words.ts'

/** What the gallery shows of a journey under the two strategies that stand side by side by default. */
export function cardOf(scenario: Scenario, { title, persona, question }: ScenarioWords): JourneyCard {
  const { left, right } = compare(scenario, presets.multichannel, presets.omnichannel)
  return { id: scenario.id, title, persona, question, left: laneOf(left), right: laneOf(right) }
}

const laneOf = ({ frames, summary }: Replay): CardLane => ({ signs: frames.map(signOf), summary })
