/** What happens at a step, and what each outcome looks like, by outcome key. */
export type StepWords = { readonly does: string } & Readonly<Record<string, string>>
/** The words of one what-if; `steps` holds only what reads differently. */
export interface WhatIfWords {
  readonly title: string
  readonly change: string
  readonly steps?: Readonly<Record<string, Readonly<Record<string, string>>>>
}
/** The words of one journey in one language. */
export interface ScenarioWords {
  readonly title: string
  readonly persona: string
  readonly question: string
  readonly learning: string
  readonly channels: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<string, string>>
  /** What values say, by `domain/subject` and value, where the bare value would say too little. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly steps: Readonly<Record<string, StepWords>>
  readonly whatIfs: Readonly<Record<string, WhatIfWords>>
}
