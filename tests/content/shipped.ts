import { readdirSync, readFileSync } from 'node:fs'
import { applyVariant, type PresetId, presets, type Scenario, type Strategy } from '../../src/engine/index.ts'
import type { Journey, WhatIf } from '../../src/presenters/journey.ts'
import type { ScenarioWords } from '../../src/presenters/words.ts'

const root = new URL('../../', import.meta.url)
const jsonIds = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')
/** Ids of the journeys in each of the folders that must agree. */
export const ids = {
  scenarios: jsonIds('src/content/scenarios/'),
  whatIfs: jsonIds('src/content/what-ifs/'),
  de: jsonIds('locales/de/scenarios/'),
  en: jsonIds('locales/en/scenarios/'),
}
export const scenarioOf = (id: string): Scenario => JSON.parse(textOf(`src/content/scenarios/${id}.json`))
export const whatIfsOf = (id: string): readonly WhatIf[] => JSON.parse(textOf(`src/content/what-ifs/${id}.json`))
export const wordsOf = (language: Language, id: string): ScenarioWords =>
  JSON.parse(textOf(`locales/${language}/scenarios/${id}.json`))

/** Everything that ships, with the German words. */
export const journeys: readonly Journey[] = ids.scenarios.map((id) => ({
  scenario: scenarioOf(id),
  whatIfs: whatIfsOf(id),
  words: wordsOf('de', id),
}))

/** A journey as it is told under one strategy: as written, or with a variant; perhaps with a what-if's own words. */
export interface Telling {
  /** Id of the variant; null = as written. */
  readonly variant: string | null
  /** The what-if a reader has chosen to see this, if one is needed. */
  readonly whatIf: WhatIf | null
  readonly scenario: Scenario
  readonly strategy: Strategy
}

const strategyOf = (choice: PresetId | Strategy): Strategy => (typeof choice === 'string' ? presets[choice] : choice)
const allPresets: readonly Strategy[] = Object.values(presets)

/** Every way in which a journey can be told: each variant under all presets, each what-if under its own strategies. */
export function tellingsOf({ scenario, whatIfs }: Journey): readonly Telling[] {
  const asWritten = allPresets.map((strategy) => ({ variant: null, whatIf: null, scenario, strategy }))
  const changed = whatIfs.flatMap((whatIf): Telling[] => {
    const variant = whatIf.variant ?? null
    const patched = variant === null ? scenario : applyVariant(scenario, variant)
    const own = [whatIf.left, whatIf.right].flatMap((choice) => (choice === undefined ? [] : [strategyOf(choice)]))
    const strategies = variant === null ? own : [...allPresets, ...own.filter(({ id }) => !Object.hasOwn(presets, id))]
    return strategies.map((strategy) => ({ variant, whatIf, scenario: patched, strategy }))
  })
  return [...asWritten, ...changed]
}
