/** What a speaker needs at one step: what to say, what people object, where to pause. */
export interface StepNotes {
  readonly say: string
  readonly objection: string
  readonly pause: string
}
/** The notes of a journey, by the id of the step. */
export interface Notes {
  readonly steps: Readonly<Record<string, StepNotes>>
}
