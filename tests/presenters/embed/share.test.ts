import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameCode, linkTo } from '../../../src/presenters/embed/code.ts'
import { embedQuery, holds, linkQuery, type Share } from '../../../src/presenters/embed/share.ts'
import { readTerms, settled, shades } from '../../../src/presenters/embed/terms.ts'
import { readSetting } from '../../../src/presenters/setting.ts'
import { changesOf } from '../../../src/presenters/strategy/changes.ts'
import { journeys } from '../../content/shipped.ts'

const site = 'https://roter-faden.example/some/folder/'
const hold = fc.constantFrom(...holds)
const share: fc.Arbitrary<Share> = fc.record({
  holds: fc.record({ lanes: hold, variant: hold, step: hold, language: hold, theme: hold }),
  theme: fc.constantFrom(null, ...shades),
  predicts: fc.boolean(),
})
/** A journey, and an address of it as readers make them. */
const shown = fc.constantFrom(...journeys).chain((journey) => {
  const code = fc.constantFrom('multichannel', 'omnichannel.share-cart', 'cross-channel', 'omnichannel.cart_web_app')
  const step = fc.constantFrom(...journey.scenario.steps.map(({ id }) => id))
  const variant = fc.constantFrom(...journey.whatIfs.map(({ id }) => id), 'nowhere')
  const address = fc.record({ left: code, right: code, step, variant }, { requiredKeys: [] })
  return fc.record({ journey: fc.constant(journey), address: address.map((each) => new URLSearchParams(each)) })
})

test('what is shared opens as it was shared, and stays short enough for every place a link goes', () => {
  fc.assert(
    fc.property(shown, share, ({ journey, address }, how) => {
      const query = new URLSearchParams(embedQuery(address, how).toString())
      const terms = readTerms(query)
      for (const name of settled) {
        expect(terms.locked.has(name)).toBe(how.holds[name] === 'locked')
        expect(terms.hidden.has(name)).toBe(how.holds[name] === 'hidden')
      }
      expect(terms.theme).toBe(how.holds.theme === 'free' ? null : how.theme)
      expect(terms.predicts).toBe(how.predicts)
      expect(terms.unknown).toEqual([])
      const [before, after] = [readSetting(journey, address), readSetting(journey, query)]
      if (how.holds.variant !== 'free' && how.holds.lanes !== 'free')
        expect(changesOf(journey, after)).toEqual(changesOf(journey, before))
      if (how.holds.step !== 'free' && how.holds.variant !== 'free') expect(after.current).toBe(before.current)
      expect(after.unknown).not.toContain('v')
      const place = { site, language: 'de', journey: journey.scenario.id, title: journey.words.title }
      expect(linkTo(place, linkQuery(address, how)).length).toBeLessThan(1800)
      expect(frameCode(place, query).length).toBeLessThan(1800)
    }),
  )
})

test('whatever an address says, the terms are read, and what makes no sense is named', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (theme, predict, lock, hide) => {
      readTerms(new URLSearchParams({ theme, predict, lock, hide }))
    }),
  )
  const terms = readTerms(new URLSearchParams('theme=blue&predict=on&lock=lanes.all&hide=step'))
  expect(terms.unknown).toEqual(['theme', 'predict', 'lock'])
  expect([...terms.locked, ...terms.hidden]).toEqual(['lanes', 'step'])
})

test('a link of another version is known as such', () => {
  for (const journey of journeys) expect(readSetting(journey, new URLSearchParams('v=2')).unknown).toEqual(['v'])
})

test('a title cannot break out of the code to copy', () => {
  const place = { site, language: 'de', journey: 'x', title: '"><script>' }
  expect(frameCode(place, new URLSearchParams())).toContain('title="&quot;>&lt;script>"')
})

test('the step named as an example in the guide is one of every journey', () => {
  for (const language of ['de', 'en']) {
    const { guide } = JSON.parse(readFileSync(`locales/${language}/embedding.json`, 'utf8'))
    const [named] = /\bs\d\w*$/.exec(guide.attributes.items.step) ?? []
    const without = journeys.filter(({ scenario }) => !scenario.steps.some(({ id }) => id === named))
    expect(without.map(({ scenario }) => scenario.id)).toEqual([])
  }
})
