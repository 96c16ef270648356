import { expect, test } from 'vitest'
import { domains, presets, replay } from '../../../src/engine/index.ts'
import { withEdit } from '../../../src/presenters/strategy/edits.ts'
import { rulesOf, strategyFrom } from '../../../src/presenters/strategy/rules.ts'
import { usedDomains } from '../../../src/presenters/strategy/used-domains.ts'
import { allShipped } from '../journeys.ts'

const journeys = await allShipped('de')
/** How long a new channel takes to open depends on every domain. */
const opening = journeys.filter(({ scenario }) => scenario.steps.some((step) => step.do === 'launch'))

test.each(journeys)('$scenario.id uses some domains, and few enough to see at a glance', ({ scenario }) => {
  const used = usedDomains(scenario)
  expect(used.length).toBeGreaterThan(0)
  expect(used.length).toBeLessThan(domains.length / 2)
})

test.each(journeys.filter((journey) => !opening.includes(journey)))(
  '$scenario.id goes as it goes, whether or not another domain is shared',
  ({ scenario }) => {
    const used = usedDomains(scenario)
    for (const preset of Object.values(presets))
      for (const scope of domains.filter((domain) => !used.includes(domain)))
        for (const value of ['all', 'none'] as const) {
          const other = strategyFrom(withEdit(rulesOf(preset), { of: 'share', scope, value }), preset.id)
          expect(replay(scenario, other)).toEqual(replay(scenario, preset))
        }
  },
)
