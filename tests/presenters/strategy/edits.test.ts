import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets, replay } from '../../../src/engine/index.ts'
import { differences, domainsIn, withEdit, withoutEdit } from '../../../src/presenters/strategy/edits.ts'
import { edited, possible } from '../../../src/presenters/strategy/possible.ts'
import { rulesOf, strategyFrom } from '../../../src/presenters/strategy/rules.ts'
import { strategy as anyStrategy } from '../../engine/arbitraryStrategy.ts'
import { allShipped } from '../journeys.ts'
import { edit, preset, rules } from './arbitrary.ts'

const journeys = await allShipped('de')

describe('the rules of a strategy', () => {
  test('spelled out play every journey as the strategy does', () => {
    const scenario = fc.constantFrom(...journeys.map((journey) => journey.scenario))
    fc.assert(
      fc.property(anyStrategy, scenario, (strategy, journey) => {
        const spelled = strategyFrom(rulesOf(strategy), strategy.id)
        expect(replay(journey, spelled)).toEqual(replay(journey, strategy))
        expect(rulesOf(spelled)).toEqual(rulesOf(strategy))
      }),
    )
  })
})

describe('the differences from a base', () => {
  test('of a strategy to itself are none', () => {
    fc.assert(
      fc.property(rules, (same) => {
        expect(differences(same, same)).toEqual([])
      }),
    )
  })

  test('made in the base give the strategy', () => {
    fc.assert(
      fc.property(rules, preset, (wanted, base) => {
        expect(differences(wanted, rulesOf(base)).reduce(withEdit, rulesOf(base))).toEqual(wanted)
      }),
    )
  })

  test('all taken back give the base, in any order', () => {
    fc.assert(
      fc.property(rules, preset, fc.infiniteStream(fc.nat()), (start, base, dice) => {
        const from = rulesOf(base)
        let left = start
        for (let open = differences(left, from); open.length > 0; open = differences(left, from)) {
          const taken = open[(dice.next().value ?? 0) % open.length]
          if (taken) left = withoutEdit(left, from, taken)
        }
        expect(left).toEqual(from)
      }),
    )
  })

  test('are one fewer when one is taken back, and the others stay', () => {
    fc.assert(
      fc.property(rules, preset, (wanted, base) => {
        const from = rulesOf(base)
        const all = differences(wanted, from)
        for (const one of all)
          expect(differences(withoutEdit(wanted, from, one), from)).toEqual(all.filter((other) => other !== one))
      }),
    )
  })

  test('name a whole group by one word, and only where every part of it differs alike', () => {
    const { omnichannel } = presets
    const from = rulesOf(omnichannel)
    const late = withEdit(from, { of: 'arrival', scope: 'plan', value: { after: 360 } })
    expect(differences(late, from)).toEqual([{ of: 'arrival', scope: 'plan', value: { after: 360 } }])
    const partly = withEdit(late, { of: 'arrival', scope: 'offers', value: { after: 15 } })
    expect(differences(partly, from).map((one) => 'scope' in one && one.scope)).toEqual([
      'campaign',
      'prices',
      'productInfo',
      'inventory',
    ])
  })
})

describe('an edit', () => {
  test('leaves nothing behind that has lost its meaning', () => {
    fc.assert(
      fc.property(preset, fc.array(edit, { maxLength: 6 }), (base, edits) => {
        const from = rulesOf(base)
        const after = edits.reduce((before, one) => edited(before, from, one), from)
        const can = possible(after)
        for (const name of ['resolution', 'localFallback', 'buffer', 'declare'] as const)
          if (!can[name]) expect(after[name]).toEqual(from[name])
        for (const one of differences(after, from))
          if (one.of === 'arrival')
            for (const domain of domainsIn(one.scope)) expect(after.share[domain]).not.toBe('none')
      }),
    )
  })
})
