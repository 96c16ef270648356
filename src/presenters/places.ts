/** Where a statement can be met: the journeys that rest on it, and the screens that name it. */
export interface Where {
  readonly journeys: readonly string[]
  readonly screens: readonly string[]
}
/** A journey that shows something, and the query of the address at which it does. */
export interface Sighting {
  readonly journey: string
  readonly query: string
}
