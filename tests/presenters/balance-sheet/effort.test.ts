import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { domains, presets, type Strategy } from '../../../src/engine/index.ts'
import { effortOf } from '../../../src/presenters/balance-sheet/effort.ts'
import { scenario } from '../../engine/arbitrary.ts'
import { strategy } from '../../engine/arbitraryStrategy.ts'
import { holds } from '../../engine/holds.ts'
import { shipped } from '../journeys.ts'

const { scenario: email } = await shipped('email-discount') // four channels
const points = (share: Strategy['share'], more: Partial<Strategy> = {}) =>
  effortOf({ format: 'roter-faden/strategy@1', id: 'own', share, incentives: 'channel', ...more }, email).points

describe('the effort', () => {
  test('of channels that share nothing is nought', () => {
    expect(effortOf(presets.multichannel, email)).toEqual({ lines: [], points: 0 })
    expect(effortOf(presets['multichannel-declared'], email).points).toBe(0)
  })

  test('of one shared plan domain is 3 and 1 a channel, without a hub', () => {
    expect(points({ offers: 'all' }, { delay: { '*': 60 } })).toBe(7)
  })

  test('is half as much again where it arrives in less than 15 minutes', () => {
    expect(points({ offers: 'all' })).toBe(10.5)
    expect(points({ offers: 'all' }, { delay: { offers: 14 } })).toBe(10.5)
    expect(points({ offers: 'all' }, { delay: { offers: 15 } })).toBe(7)
    expect(points({ offers: 'all' }, { delay: { '*': 0 }, batch: { '*': 1440 } })).toBe(7)
  })

  test('counts the channels that are connected, and no group of one', () => {
    expect(points({ offers: [['email', 'app'], ['store']] }, { delay: { '*': 60 } })).toBe(5)
  })

  test('takes a hub once as soon as one personal domain is shared', () => {
    const late = { delay: { '*': 60 } }
    expect(points({ cart: 'all' }, late)).toBe(17)
    expect(points({ cart: 'all', orders: 'all' }, late)).toBe(24)
  })

  test('takes recognising and a store of consents where they are shared', () => {
    const late = { delay: { '*': 60 } }
    expect(points({ identity: 'all' }, late)).toBe(10 + 7 + 5)
    expect(points({ identity: 'all' }, { ...late, resolution: 'probabilistic' })).toBe(10 + 7 + 8)
    expect(points({ consent: 'all' }, late)).toBe(10 + 7 + 4)
  })

  test('of omnichannel is the sum of its lines', () => {
    const { lines, points: sum } = effortOf(presets.omnichannel, email)
    expect(lines.map(({ of }) => of)).toEqual(['hub', ...domains.map(() => 'domain'), 'identity', 'consent'])
    expect(sum).toBe(10 + 11 * 7 + 4 * 10.5 + 5 + 4)
  })
})

test('the effort never falls when one more domain is shared with everybody, and is never below nought', () => {
  holds([scenario(), strategy, fc.constantFrom(...domains)], (journey, given, domain) => {
    const before = effortOf(given, journey)
    const after = effortOf({ ...given, share: { ...given.share, [domain]: 'all' } }, journey)
    expect(after.points).toBeGreaterThanOrEqual(before.points)
    expect(before.points).toBe(before.lines.reduce((sum, line) => sum + line.points, 0))
    expect(before.points).toBeGreaterThanOrEqual(0)
  })
})
