import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkScenario } from '../../../src/content/schema/index.ts'
import { added, moved, orderly, removed, replanned, toggled } from '../../../src/presenters/story/arrange.ts'
import { readWeek, weekNames, weekQuery } from '../../../src/presenters/story/code.ts'
import { scenarioOf, tellWeek } from '../../../src/presenters/story/telling.ts'
import { media, mostContacts, slots, starts, type Week } from '../../../src/presenters/story/week.ts'
import { anyWeek } from './arbitrary.ts'

const slotsOf = ({ contacts }: Week) => contacts.map(({ slot }) => slot)
const rowsOf = (week: Week, side: 'left' | 'right') =>
  tellWeek(week).rows.map(({ heard }) => heard && [heard[side].chapter, heard[side].gap])

describe('the address of a week', () => {
  test('holds the whole week', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        expect(readWeek(new URLSearchParams(weekQuery(week)))).toEqual({ week, unknown: [] })
      }),
    )
  })

  test('is named where it makes no sense, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weekNames), fc.string(), (name, text) => {
        const { week, unknown } = readWeek(new URLSearchParams({ [name]: text }))
        expect(unknown.every((each) => each === name)).toBe(true)
        expect(readWeek(new URLSearchParams(weekQuery(week))).unknown).toEqual([])
      }),
    )
    for (const broken of ['billboard21', 'moon1', 'billboard1.billboard1', 'billboard1.', 'tv-1'])
      expect(readWeek(new URLSearchParams({ week: broken })).unknown).toEqual(['week'])
  })
})

describe('arranging', () => {
  test('moving changes one moment, or two contacts change places', () => {
    fc.assert(
      fc.property(anyWeek, fc.nat(11), fc.integer({ min: -2, max: slots + 1 }), (week, place, slot) => {
        const after = moved(week, place, slot)
        expect(after.contacts.map(({ medium }) => medium)).toEqual(week.contacts.map(({ medium }) => medium))
        expect(new Set(slotsOf(after)).size).toBe(week.contacts.length)
        if (week.contacts[place] && slot >= 0 && slot < slots) expect(after.contacts[place]?.slot).toBe(slot)
      }),
    )
  })

  test('adding takes a free moment, up to twelve; removing takes it away again', () => {
    fc.assert(
      fc.property(anyWeek, fc.constantFrom(...media), (week, medium) => {
        const more = added(week, medium)
        if (week.contacts.length === mostContacts) return expect(more).toBe(week)
        expect(more.contacts.slice(0, -1)).toEqual(week.contacts)
        expect(new Set(slotsOf(more)).size).toBe(more.contacts.length)
        expect(removed(more, week.contacts.length)).toEqual(week)
      }),
    )
  })

  test('the plan stays within the story', () => {
    const week = replanned(starts.chapters, 'radio', 9)
    expect(week.plan.radio).toBe(3)
    expect(replanned(week, 'radio', 0).plan.radio).toBe(1)
  })
})

describe('what a person hears', () => {
  test('is a valid journey for the engine', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const scenario = scenarioOf(week)
        if (scenario.steps.length > 0) expect(checkScenario(scenario)).toMatchObject({ ok: true })
      }),
    )
  })

  test('is counted as the engine marks it', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { rows, ...meters } = tellWeek(week)
        for (const side of ['left', 'right'] as const) {
          const heard = rows.flatMap((row) => (row.heard ? [row.heard[side]] : []))
          const { fresh, repeated, silent } = meters[side]
          expect(fresh + repeated + silent).toBe(heard.length)
          expect(fresh).toBe(new Set(heard.flatMap(({ chapter }) => chapter ?? [])).size)
        }
        expect(rows.flatMap(({ heard }) => (heard ? [heard.left.chapter] : [])).every((chapter) => chapter === 1)).toBe(
          true,
        )
      }),
    )
  })

  test('billboard, radio, internet: one chapter three times, or three chapters', () => {
    expect(rowsOf(starts.chapters, 'left')).toEqual([
      [1, null],
      [1, 'ECHO'],
      [1, 'ECHO'],
    ])
    expect(rowsOf(starts.chapters, 'right')).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ])
  })

  test('television, then a banner: the contact rule decides what is an echo, and the banner falls silent', () => {
    expect(rowsOf(starts.tv, 'left').map((cell) => cell?.[1])).toEqual([null, null, null, 'ECHO', 'ECHO'])
    expect(rowsOf(starts.tv, 'right').map((cell) => cell?.[0])).toEqual([1, 1, 2, 3, null])
  })

  test('missing the first chapter makes the second a jump, and no plan can know it', () => {
    const missed = toggled(starts.chapters, 0)
    expect(rowsOf(missed, 'right')).toEqual([null, [2, 'JUMP'], [3, null]])
    expect(rowsOf(missed, 'left')).toEqual([null, [1, null], [1, 'ECHO']])
  })

  test('another order jumps until the plan follows it', () => {
    const turned = moved(starts.chapters, 0, 20)
    expect(tellWeek(turned).right.jumps).toBe(1)
    expect(tellWeek(orderly(turned)).right.jumps).toBe(0)
  })
})
