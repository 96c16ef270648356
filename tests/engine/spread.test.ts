import { expect, test } from 'vitest'
import {
  deskAt,
  presets,
  type Scenario,
  type SpreadFact,
  type Strategy,
  secondsOf,
  spreadOf,
} from '../../src/engine/index.ts'
import { mixedJourney } from '../bench/mixedJourney.ts'
import { scenario } from './arbitrary.ts'
import { strategy } from './arbitraryStrategy.ts'
import { holds } from './holds.ts'

/** What the desks of the last step say of every fact written before it, by channel and place of the fact in its subject. */
function lastDesks(journey: Scenario, rule: Strategy) {
  const last = journey.steps.at(-1)
  if (!last) throw new Error('no step')
  const desks = journey.channels.map(({ id }) => [id, deskAt(journey, rule, last.id, id)] as const)
  return { at: secondsOf(last), last: last.id, desks }
}

const about = (facts: readonly SpreadFact[], { domain, subject }: Pick<SpreadFact, 'domain' | 'subject'>) =>
  facts.filter((fact) => fact.domain === domain && fact.subject === subject)

test('a fact lies on the desk of another channel from the second it comes there, and not before', () => {
  holds([scenario(), strategy], (journey, rule) => {
    const { at, last, desks } = lastDesks(journey, rule)
    const written = spreadOf(journey, rule).filter(({ step }) => step !== last)
    for (const [channel, entries] of desks)
      for (const entry of entries) {
        const facts = about(written, entry)
        expect(entry.facts.map(({ value, step }) => ({ value, step }))).toEqual(
          facts.map(({ value, step }) => ({ value, step })),
        )
        entry.facts.forEach(({ why, channel: teller }, place) => {
          if (teller === channel) return
          const comes = facts[place]?.reaches.get(channel)
          const isThere = typeof comes === 'number' && comes <= at
          if (why === null || why === 'identity') expect(isThere).toBe(true)
          if (why === 'delay') expect(comes).toBeGreaterThan(at)
          if (why === 'notShared' || why === 'unobservable') expect(comes).toBeNull()
          if (isThere) expect([null, 'identity', 'outage']).toContain(why)
        })
      }
  })
})

test('a fact names every channel of the journey but its own', () => {
  holds([scenario(), strategy], (journey, rule) => {
    for (const { channel, reaches, at } of spreadOf(journey, rule)) {
      expect([...reaches.keys()]).toEqual(journey.channels.map(({ id }) => id).filter((id) => id !== channel))
      for (const comes of reaches.values()) if (comes !== null) expect(comes).toBeGreaterThanOrEqual(at)
    }
  })
})

const told: Scenario = {
  format: 'roter-faden/scenario@1',
  id: 'told',
  sources: [],
  channels: [
    { id: 'mail', kind: 'email' },
    { id: 'shop', kind: 'store' },
  ],
  outages: [{ from: { day: 1, time: '09:10' }, to: { day: 1, time: '12:00' } }],
  steps: [{ id: 's1', day: 1, time: '09:00', channel: 'mail', do: 'offer', offer: 'run20', value: 20 }],
}

test('what would arrive during an outage comes when it is over', () => {
  const reaches = (rule: Strategy) => spreadOf(told, rule)[0]?.reaches.get('shop')
  expect(reaches(presets.omnichannel)).toBe(secondsOf({ day: 1, time: '12:00' }))
  expect(reaches(presets['omnichannel-ideal'])).toBe(secondsOf({ day: 1, time: '09:00' }))
  expect(reaches(presets.multichannel)).toBeNull()
})

test('facts come in the order of writing', () => {
  const journey = mixedJourney(200, 5)
  const order = spreadOf(journey, presets.omnichannel).map(({ step }) =>
    journey.steps.findIndex(({ id }) => id === step),
  )
  expect(order.length).toBeGreaterThan(100)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})
