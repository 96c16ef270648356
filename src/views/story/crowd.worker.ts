/// <reference lib="webworker" />
import { presets, type Scenario } from '../../engine/index.ts'
import { type CrowdRules, type Person, personOf } from '../../population/crowd.ts'

/** What the page asks for, and what it hears: people as they come, in bundles. */
export interface CrowdTask {
  readonly scenario: Scenario
  readonly rules: CrowdRules
}
export type CrowdNews = readonly Person[]

const bundle = 50

self.addEventListener('message', ({ data }: MessageEvent<CrowdTask>) => {
  const { scenario, rules } = data
  const strategies = [presets.multichannel, presets.omnichannel] as const
  for (let first = 0; first < rules.size; first += bundle) {
    const numbers = Array.from({ length: Math.min(bundle, rules.size - first) }, (_, index) => first + index)
    const people: CrowdNews = numbers.map((number) => personOf(scenario, rules, number, strategies))
    self.postMessage(people)
  }
})
