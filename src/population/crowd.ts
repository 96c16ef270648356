import { replay, type Scenario, type Step, type Strategy } from '../engine/index.ts'

/** Who the invented people are. The same seed gives the same people, whatever the strategy. */
export interface CrowdRules {
  readonly seed: number
  readonly size: number
  /** Share of people who use a channel at all, from 0 to 1, by channel; 0.5 where not named. */
  readonly reach: Readonly<Record<string, number>>
  /** Chance that somebody who uses a channel meets one contact in it, from 0 to 1. */
  readonly attention: number
}
/** What one person heard under one strategy: the chapters in order. */
export interface Fate {
  readonly chapters: readonly number[]
}
/** One person: which steps they met, and what came of it under each strategy. */
export interface Person {
  readonly met: readonly string[]
  readonly left: Fate
  readonly right: Fate
}

/** The steps that a person meets; the person's habits come from the seed and their number alone. */
export function stepsMet(scenario: Scenario, rules: CrowdRules, number: number): readonly Step[] {
  const habits = new Map(
    scenario.channels.map(({ id }) => [id, chance(rules.seed, number, `use ${id}`) < (rules.reach[id] ?? 0.5)]),
  )
  return scenario.steps.filter(
    ({ id, channel }) => habits.get(channel) === true && chance(rules.seed, number, `meet ${id}`) < rules.attention,
  )
}

/** One person's week under two strategies. */
export function personOf(
  scenario: Scenario,
  rules: CrowdRules,
  number: number,
  strategies: readonly [Strategy, Strategy],
): Person {
  const steps = stepsMet(scenario, rules, number)
  const own = { ...scenario, steps }
  const [left, right] = strategies
  return { met: steps.map(({ id }) => id), left: fateOf(own, left), right: fateOf(own, right) }
}

const fateOf = (scenario: Scenario, strategy: Strategy): Fate => ({
  chapters: replay(scenario, strategy).frames.flatMap(({ chapter }) => (chapter === undefined ? [] : [chapter])),
})

/** How a person's story went: whole and in order, one chapter five times or more, in parts, or not at all. */
export type Outcome = 'whole' | 'five' | 'part' | 'none'

/** How the story went for one person; five times the same outweighs the rest. */
export function outcomeOf({ chapters }: Fate, total: number): Outcome {
  if (chapters.length === 0) return 'none'
  const most = Math.max(...chapters.map((chapter) => chapters.filter((other) => other === chapter).length))
  if (most >= 5) return 'five'
  const first = [...new Set(chapters)]
  const isWhole = first.length === total && first.every((chapter, place) => chapter === place + 1)
  return isWhole ? 'whole' : 'part'
}

/** A number from 0 (included) to 1 (excluded) that depends on its three parts and nothing else. */
function chance(seed: number, person: number, what: string): number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(person + 1, 0xc2b2ae35)
  for (const letter of what) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97)
  return ((state ^ (state >>> 15)) >>> 0) / 4_294_967_296
}
