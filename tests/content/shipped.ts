import { readdirSync, readFileSync } from 'node:fs'
import { applyVariant, type Scenario, type Strategy } from '../../src/engine/index.ts'
import type { Journey, WhatIf } from '../../src/presenters/journey.ts'
import { strategiesOf } from '../../src/presenters/setting.ts'
import type { ScenarioWords } from '../../src/presenters/words.ts'

const jsonIds = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(path, 'utf8')
/** Ids of the journeys in each of the folders that must agree. */
export const ids = {
  scenarios: jsonIds('src/content/scenarios/'),
  whatIfs: jsonIds('src/content/what-ifs/'),
  de: jsonIds('locales/de/scenarios/'),
  en: jsonIds('locales/en/scenarios/'),
}
const scenarioOf = (id: string): Scenario => JSON.parse(textOf(`src/content/scenarios/${id}.json`))
const whatIfsOf = (id: string): readonly WhatIf[] => JSON.parse(textOf(`src/content/what-ifs/${id}.json`))
export const wordsOf = (language: Language, id: string): ScenarioWords =>
  JSON.parse(textOf(`locales/${language}/scenarios/${id}.json`))

/** Everything that ships, with the German words. */
export const journeys: readonly Journey[] = ids.scenarios.map((id) => ({
  scenario: scenarioOf(id),
  whatIfs: whatIfsOf(id),
  words: wordsOf('de', id),
  support: 'none',
  next: null,
}))

/** A journey as a reader can come to see it: as written or with a what-if, under one strategy. */
export interface Told {
  readonly whatIf: WhatIf | null
  readonly scenario: Scenario
  readonly strategy: Strategy
}

/** Every way in which a journey can be told: as written and with each what-if, under all presets and all its own strategies. */
export function tellingsOf(journey: Journey): readonly Told[] {
  const { scenario, whatIfs } = journey
  return [null, ...whatIfs].flatMap((whatIf) => {
    const world = whatIf?.variant === undefined ? scenario : applyVariant(scenario, whatIf.variant)
    return strategiesOf(journey).map((strategy) => ({ whatIf, scenario: world, strategy }))
  })
}
