import { describe, expect, test } from 'vitest'
import { presets } from '../../src/engine/index.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import { readSetting, settingNames, strategiesOf } from '../../src/presenters/setting.ts'
import { shipped } from './journeys.ts'

const email = await shipped('email-discount')
const tv = await shipped('tv-then-banner')
const read = (query: string, journey: Journey = email) => readSetting(journey, new URLSearchParams(query))

test('an empty address is the first step, as told, multichannel beside omnichannel', () => {
  expect(read('')).toEqual({
    scenario: email.scenario,
    whatIf: null,
    left: presets.multichannel,
    right: presets.omnichannel,
    desk: null,
    started: false,
    current: 0,
    lanes: 'left',
    guess: null,
    second: null,
    stage: 'recall',
    unknown: [],
  })
})

describe('a known value', () => {
  test('of step is its place, and starts the replay', () =>
    expect(read('step=s3')).toMatchObject({ started: true, current: 2 }))

  test('of left and right is any preset', () => {
    for (const preset of Object.values(presets)) {
      expect(read(`left=${preset.id}`).left).toBe(preset)
      expect(read(`right=${preset.id}`).right).toBe(preset)
    }
  })

  test('of left and right is also a strategy of one of the what-ifs, without that what-if', () => {
    const { left, whatIf, unknown } = read('left=six-hours-late')
    expect([left.id, left.delay, whatIf, unknown]).toEqual(['six-hours-late', { '*': 360 }, null, []])
  })

  test('may stand beside settings of somebody else', () => expect(read('utm=x&step=s2').unknown).toEqual([]))
})

describe('a what-if', () => {
  test('with a variant changes the world and leaves the lanes', () => {
    const { scenario, left, right } = read('variant=declared')
    expect(scenario.steps[0]).toMatchObject({ id: 's1', scope: ['email', 'web'] })
    expect([left, right]).toEqual([presets.multichannel, presets.omnichannel])
  })

  test('with a strategy changes its lane and leaves the world', () => {
    const { scenario, left, right } = read('variant=thirty-hours-late')
    expect(scenario).toBe(email.scenario)
    expect([left.id, right.id]).toEqual(['multichannel', 'thirty-hours-late'])
  })

  test('gives way to a strategy that the address names', () => {
    const { left, right, whatIf } = read('variant=thirty-hours-late&right=cross-channel&left=six-hours-late')
    expect([whatIf?.id, left.id, right.id]).toEqual(['thirty-hours-late', 'six-hours-late', 'cross-channel'])
  })

  test('may name a preset for a lane', () => {
    const journey: Journey = { ...tv, whatIfs: [{ id: 'apart', left: 'multichannel-declared', right: 'multichannel' }] }
    const { left, right } = read('variant=apart', journey)
    expect([left, right]).toEqual([presets['multichannel-declared'], presets.multichannel])
  })
})

describe('an unknown value', () => {
  const strange = ['', 'S1', '0', 'nobody', '<b>', 'constructor', '__proto__', 's1 ', '%00']
  test.each(strange)('“%s” is named for each setting, and the default stands in', (value) => {
    for (const name of settingNames) {
      const setting = read(new URLSearchParams({ [name]: value }).toString())
      expect(setting).toEqual({ ...read(''), unknown: [name] })
    }
  })

  test('never hides the others', () => {
    const { unknown, current } = read('step=s2&variant=x&left=y&right=z&guess=9l')
    expect([unknown, current]).toEqual([['variant', 'left', 'right', 'guess'], 1])
  })

  test('of a variant leaves the step as it is', () => expect(read('step=s3&variant=x').current).toBe(2))
})

test('a lane can take every preset and every strategy of the what-ifs, each once', () => {
  const names = strategiesOf(email).map(({ id }) => id)
  expect(names).toEqual([...Object.keys(presets), 'six-hours-late', 'thirty-hours-late'])
})

describe('the lesson', () => {
  test('shows one lane alone only before the very first start, unless the address says otherwise', () => {
    expect([read('').lanes, read('lanes=both').lanes, read('step=s1').lanes]).toEqual(['left', 'both', 'both'])
    expect(read('step=s1&lanes=left').lanes).toBe('left')
    expect(read('', tv).lanes).toBe('both')
  })

  test('keeps a prediction, and one for the second lane', () => {
    const { guess, second, unknown } = read('guess=2l.3l-2&second=fewer')
    expect([guess, second, unknown]).toEqual([{ left: [2, 3], right: [], confidence: 2 }, 'fewer', []])
  })

  test('knows how far it has come', () => expect(read('step=s3&stage=name').stage).toBe('name'))
})
