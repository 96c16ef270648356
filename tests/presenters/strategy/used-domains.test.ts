import fc from 'fast-check'
import { expect, test } from 'vitest'
import { domains, presets, replay, type Scenario } from '../../../src/engine/index.ts'
import { withEdit } from '../../../src/presenters/strategy/edits.ts'
import { rulesOf, strategyFrom } from '../../../src/presenters/strategy/rules.ts'
import { usedDomains } from '../../../src/presenters/strategy/used-domains.ts'
import { scenario as anyScenario } from '../../engine/arbitrary.ts'
import { allShipped } from '../journeys.ts'

const journeys = await allShipped('de')
/** How long a new channel takes to open depends on every domain. */
const opens = ({ steps }: Scenario) => steps.some((step) => step.do === 'launch')

test.each(journeys)('$scenario.id uses some domains, and few enough to see at a glance', ({ scenario }) => {
  const used = usedDomains(scenario)
  expect(used.length).toBeGreaterThan(0)
  expect(used.length).toBeLessThan(domains.length / 2)
})

/** Expects that every other domain may be shared or not, and nothing is different. */
function expectNoOtherMatters(scenario: Scenario) {
  const used = usedDomains(scenario)
  for (const preset of Object.values(presets))
    for (const scope of domains.filter((domain) => !used.includes(domain)))
      for (const value of ['all', 'none'] as const) {
        const other = strategyFrom(withEdit(rulesOf(preset), { of: 'share', scope, value }), preset.id)
        expect(replay(scenario, other)).toEqual(replay(scenario, preset))
      }
}

test.each(journeys.filter(({ scenario }) => !opens(scenario)))(
  '$scenario.id goes as it goes, whether or not another domain is shared',
  ({ scenario }) => expectNoOtherMatters(scenario),
)

test('and so does any journey', () => {
  const settled = anyScenario().filter((scenario) => !opens(scenario))
  fc.assert(fc.property(settled, expectNoOtherMatters), { numRuns: 60 })
})
