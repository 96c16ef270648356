import { type Outcome, outcomeOf, type Person } from '../../population/crowd.ts'
import { isMedium, type Medium, usedMedia, type Week } from './week.ts'

/** So many people walk through a week. */
export const crowdSize = 1000
const outcomes = ['whole', 'part', 'five', 'none'] as const satisfies readonly Outcome[]

/** The assumptions of a crowd, as shares of 100. */
export interface Assumptions {
  readonly seed: number
  readonly attention: number
  readonly reach: Readonly<Partial<Record<Medium, number>>>
}
/** How many of 100 use a medium, before anybody changes it; illustrative. */
const usualReach: Readonly<Record<Medium, number>> = {
  billboard: 40,
  radio: 50,
  display: 70,
  tv: 60,
  email: 50,
  app: 40,
  social: 60,
  print: 30,
}
const usual = { seed: 1, attention: 70 }

const shareOf = (text: string | null): number | null =>
  text !== null && /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null

/** Reads the assumptions from the address; what makes no sense there is the usual. */
export function readAssumptions(search: URLSearchParams, week: Week): Assumptions {
  const written = new Map((search.get('reach') ?? '').split('.', 20).map((word) => [word.replace(/\d+$/, ''), word]))
  const reach = usedMedia(week).map((medium) => {
    const share = shareOf(written.get(medium)?.slice(medium.length) ?? null)
    return [medium, share ?? usualReach[medium]] as const
  })
  const seed = search.get('seed') ?? ''
  return {
    seed: /^\d{1,4}$/.test(seed) ? Number(seed) : usual.seed,
    attention: shareOf(search.get('attention')) ?? usual.attention,
    reach: Object.fromEntries(reach),
  }
}

/** The assumptions as they stand in the address. */
export const assumptionsQuery = ({ seed, attention, reach }: Assumptions) => ({
  seed: String(seed),
  attention: String(attention),
  reach: Object.entries(reach)
    .map(([medium, share]) => medium + share)
    .join('.'),
})

/** The rules of the crowd that the assumptions stand for. */
export const rulesOf = ({ seed, attention, reach }: Assumptions) => ({
  seed,
  size: crowdSize,
  attention: attention / 100,
  reach: Object.fromEntries(Object.entries(reach).map(([medium, share]) => [medium, share / 100])),
})

/** What became of everybody in both lanes. */
export function tally(people: readonly Person[], chapters: number) {
  const lane = (side: 'left' | 'right') => {
    const all = people.map((person) => outcomeOf(person[side], chapters))
    const counts = outcomes.map((outcome) => [outcome, all.filter((each) => each === outcome).length] as const)
    return { all, counts }
  }
  return { left: lane('left'), right: lane('right') }
}

/** The media a person met, in the order of the week. */
export const metMedia = ({ met }: Person, week: Week): readonly Medium[] =>
  met.flatMap((step) => {
    const medium = week.contacts[Number(step.slice(1))]?.medium
    return medium && isMedium(medium) ? [medium] : []
  })
