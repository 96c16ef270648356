import { describe, expect, test } from 'vitest'
import { presets, type Scenario, type Strategy } from '../../src/engine/index.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { fabricOf, type Row, tell } from '../../src/presenters/telling.ts'
import { shipped, wordless } from './journeys.ts'

const email = await shipped('email-discount')
const telling = (journey: Journey, query = '') => tell(journey, readSetting(journey, new URLSearchParams(query)))
const rowsOf = (journey: Journey, query = '') => telling(journey, query).rows
const textsOf = (rows: readonly Row[], side: 'left' | 'right') =>
  rows.map((row) => row[side].lines.map(({ text }) => text))

describe('a row', () => {
  test('says where, when and what, with the names of the journey', () => {
    expect(rowsOf(email)[1]).toMatchObject({
      step: 's2',
      number: 2,
      day: 1,
      time: '12:30',
      channel: { id: 'app', kind: 'app', name: 'App' },
      action: 'look',
      does: email.words.steps.s2?.does,
    })
  })

  test('holds the frames of both strategies for the same step', () => {
    for (const { step, left, right } of rowsOf(email)) expect([left.frame.step, right.frame.step]).toEqual([step, step])
  })

  test('takes the words of its outcome, else those of any gap', () => {
    expect(textsOf(rowsOf(email), 'left')).toEqual([
      [email.words.steps.s1?.done],
      [email.words.steps.s2?.gap],
      [email.words.steps.s3?.gap],
    ])
    expect(textsOf(rowsOf(email), 'right')[2]).toEqual([email.words.steps.s3?.kept])
  })

  test('of the head office belongs to no channel', () => {
    const { scenario } = email
    const change = {
      id: 's0',
      day: 1,
      time: '08:00',
      channel: 'head',
      do: 'change',
      what: 'prices/shoe',
      value: 99,
    } as const
    const [row] = rowsOf({ ...email, scenario: { ...scenario, steps: [change, ...scenario.steps] } })
    expect(row).toMatchObject({ channel: { id: 'head', kind: 'head', name: null }, does: null, action: 'change' })
  })
})

describe('under a what-if', () => {
  test('its own words go before those of the journey, word by word', () => {
    const own = email.words.whatIfs.declared?.steps
    const rows = rowsOf(email, 'variant=declared')
    expect(textsOf(rows, 'left')).toEqual([[own?.s1?.done], [own?.s2?.boundary], [email.words.steps.s3?.boundary]])
    expect(rows[1]?.does).toBe(email.words.steps.s2?.does)
  })

  test('the words of another one stay away', () => {
    expect(textsOf(rowsOf(email, 'variant=six-hours-late'), 'left')[0]).toEqual([email.words.steps.s1?.done])
  })
})

describe('a reason', () => {
  test('names the thing, the cause, and where it was told', () => {
    const reasons = rowsOf(email)[2]?.left.reasons
    expect(reasons).toHaveLength(1)
    expect(reasons?.[0]).toMatchObject({
      domain: 'offers',
      subject: email.words.subjects['offers/run20'],
      mark: { type: 'gap', cause: 'notShared' },
      told: { step: 's1', number: 1, channel: { name: 'E-Mail' } },
    })
  })

  test('is needed for every mark but a knot', () => {
    for (const { left, right } of rowsOf(email))
      for (const { frame, reasons } of [left, right])
        expect(reasons.map(({ mark }) => mark)).toEqual(frame.marks.filter(({ type }) => type !== 'kept'))
  })

  test('of a chance without data names the channel', async () => {
    const reasons = rowsOf(await shipped('market-stall')).flatMap(({ right }) => right.reasons)
    const late = reasons.find(({ domain }) => domain === null)
    expect(late?.channel?.name).toBeTruthy()
    expect(late?.told).toBeNull()
  })
})

describe('the fabric of a lane', () => {
  const fabrics = {
    multichannel: 'rooms',
    'multichannel-declared': 'rooms',
    'multichannel-grown': 'doors',
    'cross-channel': 'doors',
    omnichannel: 'cloth',
    'omnichannel-ideal': 'cloth',
  } as const
  test.each(Object.values(presets))('$id', (preset) => {
    expect(fabricOf(preset)).toBe(fabrics[preset.id])
    expect(telling(email, `left=${preset.id}`).left.fabric).toBe(fabrics[preset.id])
  })

  test.each([
    ['rooms', {}],
    ['doors', { '*': 'all', consent: 'none' }],
    ['doors', { orders: 'all' }],
    ['doors', { '*': [['app', 'web']] }],
  ] as const)('is %s where %j is shared', (fabric, share) => {
    const strategy: Strategy = { ...presets.multichannel, id: 'own', share }
    expect(fabricOf(strategy)).toBe(fabric)
  })
})

describe('a journey without any words', () => {
  const { scenario } = email
  test('is told by kinds, actions and generic sentences', () => {
    const rows = rowsOf(wordless(scenario))
    expect(rows.map(({ does, channel }) => [does, channel.name])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(rows.map(({ left }) => left.lines.map(({ text, generic }) => text ?? generic))).toEqual([
      ['effects.done'],
      ['kinds.OFFER.seen'],
      ['kinds.OFFER.seen'],
    ])
    expect(rows[2]?.left.reasons).toMatchObject([{ domain: 'offers', subject: null, told: { number: 1 } }])
  })

  test('keeps the kind of a channel that it cannot name', () => {
    const renamed: Scenario = { ...scenario, steps: scenario.steps.map((step) => ({ ...step, channel: 'email' })) }
    expect(rowsOf(wordless(renamed)).map(({ channel }) => channel.kind)).toEqual(['email', 'email', 'email'])
  })
})
