import type { Channel, Domain, PresetId, Scenario, Strategy } from '../../engine/index.ts'
import type { shelf } from '../shelf.ts'

/** What learners often believe, and why it does not hold (learning.md section 4). */
export const misconceptions = [
  ...(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10a', 'M10b'] as const),
  ...(['M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M18'] as const),
] as const
export type Misconception = (typeof misconceptions)[number]

/** What a learner can do afterwards (learning.md section 5). */
export const objectives = [
  ...(['LO1', 'LO2', 'LO3', 'LO4', 'LO5', 'LO6'] as const),
  ...(['LO7', 'LO8', 'LO9', 'LO10', 'LO11', 'LO12'] as const),
] as const
export type Objective = (typeof objectives)[number]

export type JourneyId = (typeof shelf)[number]['id']
/** A place in a journey to go back to: a step, or a what-if. */
export interface Place {
  readonly journey: JourneyId
  readonly step?: string
  readonly variant?: string
}

interface Base {
  readonly id: string
  readonly objective: Objective
  /** Ids of sources.md that the question rests on. */
  readonly sources: readonly string[]
  /** Where the hint leads. */
  readonly place: Place
}
/** What makes a wrong answer tempting, by answer. */
type Tempting = Readonly<Record<string, Misconception>>

export const optionIds = ['a', 'b', 'c'] as const
export type OptionId = (typeof optionIds)[number]
/** One of three; with `twice` there is a second wording of the same question. */
export interface Choice extends Base {
  readonly type: 'choice'
  readonly key: OptionId
  readonly tempting: Tempting
  readonly twice: boolean
}

/** A journey under a strategy, perhaps with a variant or more channels. */
export interface World {
  readonly journey: JourneyId
  readonly variant?: string
  readonly strategy: PresetId | Strategy
  readonly more?: readonly Channel[]
}
/** Something that the engine can say to be true or not. */
export interface Claim {
  readonly counting: 'gaps' | 'chances' | 'severity'
  readonly under: World
  readonly is: 'fewer' | 'same' | 'more'
  readonly than: World | number
}
/** One of three; right is the option whose claims all hold. */
export interface Claims extends Base {
  readonly type: 'claims'
  readonly claims: Readonly<Record<OptionId, readonly Claim[]>>
  readonly tempting: Tempting
}

/** Every row belongs to a group; `tempting` by `row group`. */
export interface Matching extends Base {
  readonly type: 'matching'
  readonly groups: readonly string[]
  readonly rows: Readonly<Record<string, string>>
  readonly tempting: Tempting
}

/** At which step does the thread tear? A new world of the same journey each time. */
export interface Spot extends Base {
  readonly type: 'spot'
  readonly scenario: Scenario
  readonly worlds: readonly Strategy[]
  readonly tempting: Tempting
}

/** One way how something begun on the website may be unknown on the phone; times of one day, delay in minutes. */
export interface Case {
  readonly begun: string
  readonly asked: string
  readonly delay: number
  readonly isShared: boolean
  readonly isKnown: boolean
}
export const causes = ['notShared', 'delay', 'identity'] as const
/** Which of three causes is it? Other figures each time. */
export interface Cause extends Base {
  readonly type: 'cause'
  readonly cases: readonly Case[]
  readonly tempting: Tempting
}

/** How many of 100 customers does a batch reach in time? */
export interface Estimate extends Base {
  readonly type: 'estimate'
  /** Mean time until a customer turns to another channel. */
  readonly meanMinutes: number
  /** Period of the synchronisation. */
  readonly batchMinutes: number
  /** How far an answer may be off. */
  readonly tolerance: number
  readonly tempting: Tempting
}

/** Which domains to share? Scored by the engine. */
export interface Lab extends Base {
  readonly type: 'lab'
  /** Close every gap with the fewest domains, without personal domains, or as well as a budget allows. */
  readonly goal: 'fewest' | 'impersonal' | 'budget'
  readonly journeys: readonly { readonly id: JourneyId; readonly weight: number }[]
  readonly domains: readonly Domain[]
  readonly cost?: Readonly<Partial<Record<Domain, number>>>
  readonly budget?: number
  /** The share of the best possible improvement that counts as solved. */
  readonly mark?: number
  readonly tempting: Tempting
}

export type Question = Choice | Claims | Matching | Spot | Cause | Estimate | Lab
