import { expect, test } from 'vitest'
import { likenessOf, similarTo, traits, traitsOf } from '../../../src/presenters/lesson/likeness.ts'
import { puzzleOf } from '../../../src/presenters/lesson/puzzle.ts'
import { readSetting } from '../../../src/presenters/setting.ts'
import { tell } from '../../../src/presenters/telling.ts'
import { allShipped } from '../journeys.ts'

const journeys = await allShipped('de')
const known = (await journeys[0]?.loadTears?.()) ?? []
const told = journeys.flatMap((journey, place) => {
  const setting = readSetting(journey, new URLSearchParams())
  const puzzle = puzzleOf(tell(journey, setting), setting.scenario, journey.words)
  return puzzle ? [{ id: journey.scenario.id, place, tear: traitsOf(puzzle.reason.mark) }] : []
})

test('the build knows the tears of every journey', () => {
  expect(new Set(known.map(({ journey }) => journey)).size).toBe(journeys.length)
})

test.each(told)('$id has a partner with exactly one thing in common', ({ id, place, tear }) => {
  const likeness = likenessOf(tear, id, known)
  expect(likeness).not.toBeNull()
  if (!likeness) return
  const { partner, truth } = likeness
  expect(partner.journey).not.toBe(id)
  expect(traits.filter((trait) => partner[trait] === tear[trait])).toEqual([truth])
  if (place >= 2) expect(journeys.findIndex(({ scenario }) => scenario.id === partner.journey)).toBeLessThan(place)
})

test('what to try next is a later journey whose tear has the same cause', () => {
  for (const { id, place, tear } of told) {
    const next = similarTo(tear, id, known)
    if (!next) continue
    expect(next.cause).toBe(tear.cause)
    expect(journeys.findIndex(({ scenario }) => scenario.id === next.journey)).toBeGreaterThan(place + 1)
  }
  expect(told.filter(({ id, tear }) => similarTo(tear, id, known)).length).toBeGreaterThan(told.length / 2)
})
