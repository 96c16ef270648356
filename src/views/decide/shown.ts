import type { Titles } from '../../presenters/continuum.ts'
import type { Advice } from '../../presenters/guide/advice.ts'
import type { GuideState } from '../../presenters/guide/state.ts'
import type { Query } from '../../ui/changed-search.ts'

/** What every part of the guide sees: the answers, what they come to, the address, and the names of journeys. */
export interface Shown {
  readonly state: GuideState
  readonly advice: Advice
  readonly query: Query
  readonly titles: Titles
}
