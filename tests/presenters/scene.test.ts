import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets, type Scenario, type Strategy } from '../../src/engine/index.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import type { Scene } from '../../src/presenters/scene/scene.ts'
import { sceneOf } from '../../src/presenters/scene/scene-of.ts'
import { readSetting, type Setting } from '../../src/presenters/setting.ts'
import { tell } from '../../src/presenters/telling.ts'
import { scenario as anyScenario } from '../engine/arbitrary.ts'
import { strategy as anyStrategy } from '../engine/arbitraryStrategy.ts'
import { shipped, wordless } from './journeys.ts'

interface Pair {
  readonly left: Scene | null
  readonly right: Scene | null
}
function scenesOf(journey: Journey, setting: Setting): readonly Pair[] {
  const telling = tell(journey, setting)
  const scene = (side: 'left' | 'right', index: number) => sceneOf(journey, setting, telling, side, index)
  return setting.scenario.steps.map((_, index) => ({ left: scene('left', index), right: scene('right', index) }))
}
const scenesAt = (journey: Journey, query = '') => scenesOf(journey, readSetting(journey, new URLSearchParams(query)))
const settingOf = (scenario: Scenario, left: Strategy, right: Strategy): Setting => ({
  ...readSetting(wordless(scenario), new URLSearchParams()),
  left,
  right,
})

const email = await shipped('email-discount')
const headphones = await shipped('web-app-store')

describe('one scene, two strategies', () => {
  test.each(['email-discount', 'web-app-store', 'loud-quiet-foreign', 'two-prices'])(
    'in %s it is the same picture with other facts wherever the outcome differs',
    async (id) => {
      const pairs = scenesAt(await shipped(id))
      const differing = pairs.filter(({ left, right }) => left?.sign !== right?.sign)
      expect(differing.length).toBeGreaterThan(0)
      for (const { left, right } of pairs) expect(left?.kind).toBe(right?.kind)
      for (const { left, right } of differing) {
        const facts = (scene: Scene | null) => [scene?.items, scene?.voice, scene?.effect]
        expect(facts(left)).not.toEqual(facts(right))
      }
    },
  )

  test('the till knows the discount or has an empty place for it', () => {
    const till = scenesAt(email)[2]
    expect(till?.left?.items).toMatchObject([{ form: 'offer', state: 'empty', value: null, name: null }])
    expect(till?.right?.items).toMatchObject([
      { form: 'offer', state: 'there', value: 20, name: email.words.subjects['offers/run20'] },
    ])
  })

  test('the app shows its own price or the one that was told', () => {
    const price = scenesAt(headphones)[3]
    expect([price?.left?.items[0]?.value, price?.right?.items[0]?.value]).toEqual([139, 129])
  })

  test('a channel that is not open yet, and one that keeps silent, show nothing', async () => {
    const stall = scenesAt(await shipped('market-stall'))[2]
    expect(stall?.right).toMatchObject({ effect: 'unavailable', items: [] })
    const silent = scenesAt(await shipped('no-means-no'))[6]
    expect(silent?.right).toMatchObject({ effect: 'withheld', items: [] })
  })
})

describe('where a limit was declared', () => {
  test('a channel goes by its own books', async () => {
    const [, app] = scenesAt(await shipped('two-prices'), 'variant=declared-prices&right=omnichannel-ideal')
    expect([app?.left?.items[0]?.value, app?.right?.items[0]?.value]).toEqual([229, 229])
  })

  test('an offer from elsewhere is not shown', () => {
    const [, app] = scenesAt(email, 'variant=declared')
    expect(app?.right?.items).toMatchObject([{ form: 'offer', state: 'empty' }])
  })
})

describe('what a channel says word for word', () => {
  test('is what its outcome quotes', () => {
    const [, app] = scenesAt(email)
    expect([app?.left?.voice, app?.right?.voice]).toEqual([null, 'Dein Rabatt: 20\u00a0%'])
  })

  test('is quoted in English, too', async () => {
    expect(scenesAt(await shipped('loud-quiet-foreign', 'en'))[1]?.left?.items[0]?.says).toBe('Limited edition')
    expect(scenesAt(await shipped('store-return', 'en'))[2]?.left?.voice).toContain('find that order')
  })

  test('does not stand there twice', async () => {
    const [, pinterest] = scenesAt(await shipped('loud-quiet-foreign'))
    expect(pinterest?.left).toMatchObject({ voice: null, items: [{ says: 'Limitierte Auflage' }] })
  })
})

test('there is no scene beyond the last step', () => {
  const setting = readSetting(email, new URLSearchParams())
  expect(sceneOf(email, setting, tell(email, setting), 'left', 3)).toBeNull()
})

test('any valid journey under any strategy has scenes of plain data', () => {
  const lanes = fc.record({ scenario: anyScenario(), strategy: anyStrategy })
  fc.assert(
    fc.property(lanes, ({ scenario, strategy }) => {
      const pairs = scenesOf(wordless(scenario), settingOf(scenario, strategy, presets.omnichannel))
      for (const { left, right } of pairs) {
        expect(left?.kind).toBe(right?.kind)
        expect(JSON.parse(JSON.stringify(left))).toEqual(left)
        for (const { state, value } of left?.items ?? []) if (state === 'empty') expect(value ?? 0).toBe(0)
      }
    }),
    { numRuns: 150 },
  )
})
