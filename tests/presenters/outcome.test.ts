import { describe, expect, test } from 'vitest'
import type { Chance, Frame, Gap, Kept, Mark } from '../../src/engine/index.ts'
import { sentencesOf, signOf } from '../../src/presenters/outcome.ts'

const fact = { step: 's1', channel: 'email' }
const kept: Kept = { type: 'kept', domain: 'offers', subject: 'run20', fact }
const gap: Gap = { ...kept, type: 'gap', kind: 'OFFER', severity: 3, cause: 'notShared', harms: 'customer' }
const chance: Chance = { ...kept, type: 'chance', cause: 'delay' }
const boundary: Mark = { ...kept, type: 'boundary', cause: 'declared' }
const frame = (marks: readonly Mark[], rest: Partial<Frame> = {}): Frame => ({
  step: 's2',
  channel: 'app',
  effect: 'done',
  marks,
  ...rest,
})
const keysOf = (told: Frame) => sentencesOf(told).map(({ keys }) => keys)

describe('the sign of a step', () => {
  const urgent = [
    [[kept, boundary, chance, gap], 'gap'],
    [[kept, boundary, chance], 'chance'],
    [[kept, boundary], 'boundary'],
    [[kept], 'kept'],
    [[], 'plain'],
  ] as const
  test.each(urgent)('among %j is the one to look at first', (marks, sign) => {
    expect(signOf(frame(marks))).toBe(sign)
    expect(signOf(frame(marks.toReversed()))).toBe(sign)
  })
})

describe('the words of an outcome', () => {
  test('of a gap are looked for by kind, then for any gap, then in general', () => {
    expect(sentencesOf(frame([gap]))).toEqual([
      { sign: 'gap', mark: gap, keys: ['gap-offer', 'gap'], generic: 'kinds.OFFER.seen' },
    ])
  })

  test.each([kept, chance, boundary])('of $type are looked for by effect, then for any of them', (mark) => {
    const [sentence] = sentencesOf(frame([mark], { effect: 'withheld' }))
    expect(sentence?.keys).toEqual([`${mark.type}-withheld`, mark.type])
    expect(sentence?.generic).toBe(`outcomes.${mark.type}`)
  })

  test('without a mark are looked for by how it ended', () => {
    expect(sentencesOf(frame([], { effect: 'sold-out' }))).toEqual([
      { sign: 'plain', mark: null, keys: ['sold-out'], generic: 'effects.sold-out' },
    ])
  })

  test('of a chapter are looked for by its number first, the nought of no chapter included', () => {
    expect(keysOf(frame([], { chapter: 2 }))).toEqual([['done-2', 'done']])
    expect(keysOf(frame([], { chapter: 0 }))).toEqual([['done-0', 'done']])
  })

  test('come once for each mark, and once for marks that read alike', () => {
    const twice = { ...gap, subject: 'run30' }
    expect(keysOf(frame([gap, twice, { ...gap, kind: 'PRICE' }, kept]))).toEqual([
      ['gap-offer', 'gap'],
      ['gap-price', 'gap'],
      ['kept-done', 'kept'],
    ])
  })
})
