import type { Lab } from '../../content/questions/question.ts'
import { type Domain, planDomains, presets, replay, type Strategy } from '../../engine/index.ts'
import { costOf, type LabOutcome, type Verdict } from './answer.ts'
import { type Library, scenarioOf } from './claims.ts'

const sharing = (domains: readonly Domain[]): Strategy => ({
  ...presets.omnichannel,
  id: 'lab',
  share: { '*': 'none', ...Object.fromEntries(domains.map((domain) => [domain, 'all'])) },
})

/** What comes out if exactly these domains are shared, over all journeys of the lab by their weight. */
export function outcomeOf(lab: Lab, domains: readonly Domain[], library: Library): LabOutcome {
  const strategy = sharing(domains)
  let [gaps, severity] = [0, 0]
  for (const { id, weight } of lab.journeys) {
    const { summary } = replay(scenarioOf(library, id), strategy)
    gaps += summary.gaps
    severity += weight * summary.severity
  }
  return { gaps, severity, cost: costOf(lab, domains) }
}

/** Every set of domains that a learner could choose. */
const choices = ({ domains }: Lab): readonly (readonly Domain[])[] =>
  Array.from({ length: 2 ** domains.length }, (_, set) => domains.filter((_domain, place) => (set >> place) & 1))

const isPersonal = (domain: Domain) => !planDomains.some((plan) => plan === domain)

/** A choice and what comes of it. */
interface Standing {
  readonly domains: readonly Domain[]
  readonly outcome: LabOutcome
}

const better = (one: LabOutcome, other: LabOutcome) =>
  other.severity < one.severity || (other.severity === one.severity && other.cost < one.cost) ? other : one

/** Every choice with its outcome. */
const standings = (lab: Lab, library: Library): readonly Standing[] =>
  choices(lab).map((domains) => ({ domains, outcome: outcomeOf(lab, domains, library) }))

/** What the best choices reach: the least severity within the budget, then the least cost. */
function bestOf({ id, budget }: Lab, all: readonly Standing[]): LabOutcome {
  const affordable = all.map(({ outcome }) => outcome).filter(({ cost }) => budget === undefined || cost <= budget)
  const [first, ...others] = affordable
  if (!first) throw new RangeError(`nothing can be chosen in ${id}`)
  return others.reduce(better, first)
}

/** How a choice does under the goal of the lab: the key of what to say about it. */
function grade(lab: Lab, { domains, outcome }: Standing, best: LabOutcome, worst: LabOutcome): string {
  const { gaps, severity, cost } = outcome
  if (lab.goal === 'budget') {
    if (cost > (lab.budget ?? 0)) return 'dear'
    return worst.severity - severity >= (lab.mark ?? 1) * (worst.severity - best.severity) ? 'solved' : 'weak'
  }
  if (lab.goal === 'impersonal' && domains.some(isPersonal)) return 'personal'
  if (gaps > 0) return 'open'
  return lab.goal === 'fewest' && cost > best.cost ? 'more' : 'solved'
}

/** How well a choice of domains does; `feedback` names it. */
export function judgeLab(lab: Lab, domains: readonly Domain[], library: Library): Verdict {
  const best = bestOf(lab, standings(lab, library))
  const outcome = outcomeOf(lab, domains, library)
  const feedback = grade(lab, { domains, outcome }, best, outcomeOf(lab, [], library))
  return { isRight: feedback === 'solved', feedback: [feedback], outcome }
}

/** All choices that solve the lab, the smallest first. */
export function solutionsOf(lab: Lab, library: Library): readonly (readonly Domain[])[] {
  const all = standings(lab, library)
  const [best, worst] = [bestOf(lab, all), outcomeOf(lab, [], library)]
  return all
    .filter((standing) => grade(lab, standing, best, worst) === 'solved')
    .map(({ domains }) => domains)
    .sort((one, other) => one.length - other.length)
}
