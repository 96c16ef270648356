import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf, pool, questionsByStation } from '../../src/content/questions/index.ts'
import { objectives } from '../../src/content/questions/question.ts'
import { stationOf } from '../../src/presenters/course/course.ts'
import { type Progress, untouched } from '../../src/presenters/course/progress.ts'
import { type Pick, questionOf, readPlace, readRound, writeRound } from '../../src/presenters/course/round.ts'
import { finalRound, stationCheck, stationRound } from '../../src/presenters/course/schedule.ts'

const allPicks: readonly Pick[] = pool.flatMap((question) =>
  Array.from({ length: formsOf(question) }, (_, form) => ({ id: question.id, form })),
)
const nameOf = ({ id, form }: Pick) => `${id}.${form}`
const station = ({ id }: Pick) => stationOf(questionsByStation, id)
const progress: fc.Arbitrary<Progress> = fc
  .record({ seen: fc.shuffledSubarray([...allPicks]), solved: fc.subarray(pool.map(({ id }) => id)) })
  .map(({ seen, solved }) => ({
    ...untouched,
    seen: Object.fromEntries(seen.map((pick, index) => [nameOf(pick), index + 1])),
    solved: Object.fromEntries(seen.map(({ id }) => [id, solved.includes(id)])),
  }))
const seed = fc.string({ minLength: 1, maxLength: 8 })

test('the end of a station has one question on itself and two from earlier ones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), progress, seed, (number, known, from) => {
      const round = stationRound(number, known, from)
      expect(new Set(round.map(({ id }) => id)).size).toBe(3)
      expect(round.filter((pick) => station(pick) === number)).toHaveLength(number === 1 ? 3 : 1)
      const earlier = round.map(station).filter((each) => each !== number)
      expect(earlier.every((each) => each < number)).toBe(true)
      if (number > 2) expect(new Set(earlier).size).toBe(2)
    }),
  )
})

test('the last round has a question for every goal, and never two of one station in a row', () => {
  fc.assert(
    fc.property(progress, seed, (known, from) => {
      const round = finalRound(known, from)
      expect(round.map(({ id }) => questionOf(id)?.objective).sort()).toEqual([...objectives].sort())
      expect(round.some((pick, place) => place > 0 && station(pick) === station(round[place - 1] ?? pick))).toBe(false)
    }),
  )
})

test('of the last round at most half was seen before, as long as six goals have something unseen', () => {
  fc.assert(
    fc.property(progress, seed, (known, from) => {
      const unseen = allPicks.filter((pick) => known.seen[nameOf(pick)] === undefined)
      const goals = new Set(unseen.map(({ id }) => questionOf(id)?.objective))
      const repeated = finalRound(known, from).filter((pick) => known.seen[nameOf(pick)] !== undefined)
      expect(repeated.length).toBe(12 - goals.size)
    }),
  )
})

test('the check of a station asks for both its goals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), progress, seed, (number, known, from) => {
      const goals = stationCheck(number, known, from).map(({ id }) => questionOf(id)?.objective)
      expect(new Set(goals).size).toBe(2)
    }),
  )
})

test('the same seed and progress give the same round; other seeds give others', () => {
  expect(finalRound(untouched, 'x')).toEqual(finalRound(untouched, 'x'))
  expect(new Set(['a', 'b', 'c', 'd', 'e'].map((from) => writeRound(finalRound(untouched, from)))).size).toBe(5)
})

test('a missed question comes again in other words before anything else', () => {
  const known: Progress = { ...untouched, seen: { '5a.0': 1 }, solved: { '5a': false } }
  expect(stationRound(2, known, 'x').map(nameOf)).toContain('5a.1')
})

test('a round survives the address, and an address that names nothing is refused', () => {
  fc.assert(
    fc.property(fc.subarray([...allPicks], { minLength: 1, maxLength: 12 }), (picks) => {
      expect(readRound(writeRound(picks))).toEqual(picks)
    }),
  )
  for (const text of ['', '1a', '1a.2', '1a.x', '99z.0', '1a.0-', '1a.00', Array(13).fill('1a.0').join('-')])
    expect(readRound(text), text).toBeNull()
  expect(['1', '3', '4', '5', '0', 'x', null].map((text) => readPlace(text, 3))).toEqual([0, 2, 3, 0, 0, 0, 0])
})
