import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secondsOf, spreadOf } from '../../../src/engine/index.ts'
import { logOf, momentOf } from '../../../src/presenters/balance-sheet/log.ts'
import { readSetting } from '../../../src/presenters/setting.ts'
import { tell } from '../../../src/presenters/telling.ts'
import { allShipped, shipped } from '../journeys.ts'

const journeys = await allShipped('de')

test.each(journeys)('the log of $scenario.id holds every fact and every mark of both lanes once', (journey) => {
  const setting = readSetting(journey, new URLSearchParams())
  const telling = tell(journey, setting)
  const log = logOf(journey, setting.scenario, telling)
  for (const side of ['left', 'right'] as const) {
    const facts = log.flatMap((step) => step[side].facts.map(({ domain, subject, value }) => [domain, subject, value]))
    const written = spreadOf(setting.scenario, setting[side])
    expect(facts).toEqual(written.map(({ domain, subject, value }) => [domain, subject, value]))
    const marks = log.flatMap((step) => step[side].marks.map(({ mark }) => mark))
    expect(marks).toEqual(telling[side].replay.frames.flatMap((frame) => frame.marks))
    for (const { mark, told } of log.flatMap((step) => step[side].marks))
      expect(told === null).toBe(mark.fact === null || mark.fact === undefined)
  }
})

test('the log says when a fact comes to the other channels: late, at once, or never', async () => {
  const email = await shipped('email-discount')
  const arrivals = (query: string) => {
    const setting = readSetting(email, new URLSearchParams(query))
    const [first] = logOf(email, setting.scenario, tell(email, setting))
    return [first?.left, first?.right].map((entry) => entry?.facts[0]?.arrivals.map(({ at }) => at))
  }
  const late = { day: 1, time: '09:15' }
  expect(arrivals('')).toEqual([
    [null, null, null],
    [late, late, late],
  ])
  expect(arrivals('right=omnichannel-ideal')[1]).toEqual([0, 0, 0])
})

test('a moment is the day and the time of its second', () => {
  expect(momentOf(0)).toEqual({ day: 1, time: '00:00' })
  expect(momentOf(86_400 + 3_661)).toEqual({ day: 2, time: '01:01:01' })
  fc.assert(fc.property(fc.nat(10_000_000), (seconds) => secondsOf(momentOf(seconds)) === seconds))
})
