import { type Domain, domains, presets, replay, type Scenario, spreadOf } from '../../engine/index.ts'

/** The domains that matter in a journey: of everything told, learned or done in it, and of all that stands in the books. */
export function usedDomains(scenario: Scenario): readonly Domain[] {
  const { records = [], stock = [], stories = [], guesses = [], steps } = scenario
  const used = new Set<Domain>(records.map(({ domain }) => domain))
  if (stock.length > 0) used.add('inventory')
  if (stories.length > 0) used.add('campaign').add('exposure')
  if (guesses.length > 0 || steps.some(({ as: shown = [] }) => shown.length > 0)) used.add('identity')
  // Whoever comes to collect without an order meets what the seller's orders are shared with.
  if (steps.some((step) => step.do === 'pick-up')) used.add('orders')
  for (const strategy of Object.values(presets)) {
    for (const { domain } of spreadOf(scenario, strategy)) used.add(domain)
    for (const { marks } of replay(scenario, strategy).frames)
      for (const { domain } of marks) if (domain !== null) used.add(domain)
  }
  return domains.filter((domain) => used.has(domain))
}
