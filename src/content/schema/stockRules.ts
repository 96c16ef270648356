import type { Scenario } from '../../engine/scenario.ts'
import { type Problem, problemAt, someOf } from './problem.ts'

/** Rules about goods: only a place that is counted can be asked. */
export const stockRules = {
  onlyPlacesWithStockAreNamed: ({ steps, stock = [] }: Scenario): readonly Problem[] =>
    steps.flatMap((step, index) => {
      if ((step.do !== 'check-stock' && step.do !== 'other-sale') || step.at === undefined) return []
      const places = stock.filter(({ product }) => product === step.product).map(({ at }) => at)
      if (places.includes(step.at)) return []
      const params = { given: step.at, other: step.product, allowed: someOf(places) }
      return [problemAt('placeWithoutStock', ['steps', index, 'at'], params)]
    }),
}
