import { type Scenario, type SpreadFact, type Strategy, secondsOf, spreadOf } from '../../engine/index.ts'

/** A fact as a note that lies on desks: written at one step, on other desks from later steps on. */
export interface Note {
  readonly fact: SpreadFact
  /** Place, from 0, of the step that wrote it. */
  readonly written: number
  /** Place of the first step at which it lies on this desk; null = it never does within the journey. */
  readonly liesFrom: (channel: string) => number | null
}

/** Every note of a journey under a strategy, in order of writing. */
export function notesOf(scenario: Scenario, strategy: Strategy): readonly Note[] {
  const times = scenario.steps.map(secondsOf)
  const placeOf = new Map(scenario.steps.map(({ id }, place) => [id, place]))
  return spreadOf(scenario, strategy).map((fact) => {
    const written = placeOf.get(fact.step) ?? 0
    const comes = [...fact.reaches.values()].find((second) => second !== null)
    const place = comes === undefined ? -1 : times.findIndex((time, index) => index >= written && time >= comes)
    const liesFrom = (channel: string) => {
      if (channel === fact.channel) return fact.recorded ? written : null
      const isReached = typeof fact.reaches.get(channel) === 'number'
      return isReached && place >= 0 ? place : null
    }
    return { fact, written, liesFrom }
  })
}
