import { describe, expect, test } from 'vitest'
import { deskAt, presets, type Strategy, secondsOf } from '../../src/engine/index.ts'
import { deskOf } from '../../src/presenters/desk/desk.ts'
import { momentOf } from '../../src/presenters/desk/moment.ts'
import { notesOf } from '../../src/presenters/desk/notes.ts'
import { smallDesksAt } from '../../src/presenters/desk/small-desks.ts'
import { scenario } from '../engine/arbitrary.ts'
import { strategy } from '../engine/arbitraryStrategy.ts'
import { holds } from '../engine/holds.ts'
import { allShipped, shipped, wordless } from './journeys.ts'

const email = await shipped('email-discount')
const late: Strategy = { ...presets.omnichannel, id: 'late', delay: { '*': 360 } }
const smallDesks = (rule: Strategy, place: number) =>
  smallDesksAt(email.scenario, email.words, notesOf(email.scenario, rule), place)
const waysOf = (rule: Strategy, place: number) =>
  smallDesks(rule, place).ways.map(({ how, from, to }) => [how, from, ...to.map(({ id }) => id)])
const counts = (rule: Strategy, place: number) => smallDesks(rule, place).desks.map(({ notes }) => notes)

describe('the small desks', () => {
  test('of separate channels: what was told stays where it was told', () => {
    expect(counts(presets.multichannel, 2)).toEqual([1, 0, 0, 0])
    expect(waysOf(presets.multichannel, 0)).toEqual([['stays', 'email']])
    expect(waysOf(presets.multichannel, 2)).toEqual([])
  })

  test('of connected channels: it comes to every desk, at once or when its delay is over', () => {
    expect(waysOf(presets['omnichannel-ideal'], 0)).toEqual([['spreads', 'email', 'app', 'store', 'web']])
    expect(waysOf(presets.omnichannel, 0)).toEqual([['waits', 'email', 'app', 'store', 'web']])
    expect(counts(presets.omnichannel, 0)).toEqual([1, 0, 0, 0])
    expect(waysOf(presets.omnichannel, 1)).toContainEqual(['late', 'email', 'app', 'store', 'web'])
    expect(smallDesks(late, 2).desks.map(({ isFresh }) => isFresh)).toEqual([false, true, true, true])
  })

  test('count what the big desk shows lying there', () => {
    holds([scenario(), strategy], (journey, rule) => {
      const { words } = wordless(journey)
      const place = journey.steps.length - 1
      const { desks } = smallDesksAt(journey, words, notesOf(journey, rule), place)
      for (const { channel, notes } of desks) {
        const { lies } = deskOf(journey, rule, words, place, channel.id)
        expect(lies.filter(({ from }) => from !== null)).toHaveLength(notes)
      }
    })
  })
})

test('a note that comes late names the step where it was written', () => {
  const [way] = smallDesks(late, 2).ways
  expect([way?.how, way?.from, way?.step]).toEqual(['late', 'email', 1])
})

describe('a desk', () => {
  const app = (rule: Strategy, place: number) => deskOf(email.scenario, rule, email.words, place, 'app')
  const short = ({ lies, elsewhere }: ReturnType<typeof app>) =>
    [lies, elsewhere].map((lines) => lines.map(({ subject, value, from, why }) => [subject, value, from?.number, why]))

  test('says what lies there, and of everything else why it cannot be used', () => {
    const told = '20\u00a0% Rabatt auf Laufschuhe'
    expect(short(app(presets.multichannel, 1))).toEqual([[], [[told, 20, 1, 'notShared']]])
    expect(short(app(presets.omnichannel, 1))[0]).toContainEqual([told, 20, 1, null])
  })

  test('says when what is on its way will come', () => {
    const [line] = app(late, 1).elsewhere
    expect(line).toMatchObject({ why: 'delay', comes: { day: 1, time: '15:00' }, fresh: null })
    expect(app(late, 2).lies[0]).toMatchObject({ why: null, comes: null, fresh: 'late' })
  })

  test('names what stands in the channel’s own books', async () => {
    const { scenario: world, words } = await shipped('web-app-store')
    const [books] = deskOf(world, presets.multichannel, words, 0, 'app').lies
    expect(books).toMatchObject({ subject: 'Preis der Kopfhörer', value: 139, from: null, why: null })
  })

  test('agrees with the engine about everything that was written before the step', async () => {
    for (const { scenario: world, words } of await allShipped('de'))
      for (const rule of [presets.multichannel, presets.omnichannel, presets['cross-channel']])
        world.steps.forEach(({ id: step }, place) => {
          for (const { id } of world.channels) {
            const { lies, elsewhere } = deskOf(world, rule, words, place, id)
            const whys = [...lies, ...elsewhere].flatMap(({ from, fresh, why }) =>
              from === null || fresh === 'new' ? [] : [why ?? 'usable'],
            )
            const engine = deskAt(world, rule, step, id).flatMap(({ facts }) => facts.map(({ why }) => why ?? 'usable'))
            expect(whys.sort()).toEqual(engine.sort())
          }
        })
  })
})

test('a moment is the day and time of its second', () => {
  for (const moment of [
    { day: 1, time: '00:00' },
    { day: 3, time: '17:45' },
    { day: 2, time: '23:59:59' },
  ])
    expect(momentOf(secondsOf(moment))).toEqual(moment)
})
