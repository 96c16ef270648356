import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets, replay, type Strategy } from '../../src/engine/index.ts'
import { withEdit } from '../../src/presenters/strategy/edits.ts'
import { rulesOf, strategyFrom } from '../../src/presenters/strategy/rules.ts'
import { baseOf, decode, encode } from '../../src/presenters/strategy-code.ts'
import { shipped } from './journeys.ts'
import { edit, preset, rules } from './strategy/arbitrary.ts'

const known: readonly Strategy[] = Object.values(presets)
const { multichannel, omnichannel } = presets
const read = (code: string) => decode(code, known)

describe('a code', () => {
  test('of a strategy without a change is its name, and gives the very same', () => {
    for (const one of known) {
      expect(encode(one, one)).toBe(one.id)
      expect(read(one.id)).toBe(one)
    }
  })

  test('reads as one would guess', () => {
    const code =
      'omnichannel.no-offers.prices-360.plan-nightly.orders_app_web.probabilistic.buffer-2.incentives-channel'
    expect(rulesOf(read(code) ?? multichannel)).toEqual({
      ...rulesOf(omnichannel),
      share: { ...rulesOf(omnichannel).share, offers: 'none', orders: [['app', 'web']] },
      arrival: {
        ...rulesOf(omnichannel).arrival,
        ...Object.fromEntries(
          ['campaign', 'offers', 'prices', 'productInfo', 'inventory'].map((domain) => [domain, { every: 1440 }]),
        ),
      },
      resolution: 'probabilistic',
      buffer: 2,
      incentives: 'channel',
    })
  })

  test('comes back as the same rules, and as the same code', () => {
    fc.assert(
      fc.property(preset, rules, (base, wanted) => {
        const code = encode(strategyFrom(wanted, 'own'), base)
        fc.pre(code.length <= 600)
        const back = read(code)
        expect(back && rulesOf(back)).toEqual(wanted)
        expect(back?.id).toBe(code)
        expect(baseOf(code, known)).toBe(base)
      }),
    )
  })

  test('of a few edits is short, and safe in an address as it stands', () => {
    fc.assert(
      fc.property(preset, edit, (base, one) => {
        const code = encode(strategyFrom(withEdit(rulesOf(base), one), 'own'), base)
        expect(new URLSearchParams({ left: code }).toString()).toBe(`left=${code}`)
      }),
    )
  })

  test('is put in order: doubled, idle and overtaken words go', () => {
    expect(read('omnichannel.prices-15.no-offers.prices-360.no-offers')?.id).toBe('omnichannel.no-offers.prices-360')
    expect(read('omnichannel.share-all')).toBe(omnichannel)
  })

  test('may start from the strategy of a what-if', async () => {
    const { whatIfs, scenario } = await shipped('email-discount')
    const own = whatIfs.flatMap(({ right }) => (typeof right === 'object' ? [right] : []))
    const strategy = decode('six-hours-late.offers-0', [...known, ...own])
    expect(strategy && replay(scenario, strategy).summary.gaps).toBe(0)
  })
})

describe('whatever else it is told', () => {
  const strange = [
    '',
    '.',
    'nobody',
    'omnichannel.',
    'omnichannel..no-offers',
    'omnichannel.no-nothing',
    'omnichannel.offers-99999',
    'omnichannel.offers--1',
    'omnichannel.offers-1e3',
    'omnichannel.offers-every-0',
    'omnichannel.offers_app',
    'omnichannel.offers_app_app',
    'omnichannel.offers_app_<b>',
    'omnichannel.buffer-100',
    'omnichannel.constructor',
    'omnichannel.__proto__',
    'omnichannel.no-__proto__',
    `omnichannel${'.no-offers'.repeat(70)}`,
  ]
  test.each(strange)('“%s” is no strategy', (code) => expect(read(code)).toBeUndefined())

  test('it never throws, and gives only what it can write itself', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'no-',
        'share-',
        'offers',
        '-360',
        'nightly',
        'every-',
        '_app',
        '_web',
        'buffer-',
        '.',
        '~',
        'all',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('omnichannel.', ''), (words, start) => {
        const strategy = read(start + words.join(''))
        if (strategy) expect(read(strategy.id)?.id).toBe(strategy.id)
      }),
      { numRuns: 2_000 },
    )
  })
})
