import { expect, test } from 'vitest'
import { objectives } from '../../src/content/questions/question.ts'
import { courseResult, journeysResult } from '../../src/lms/result.ts'
import { untouched } from '../../src/presenters/course/progress.ts'

test('the course begins at nothing, and is completed with all goals', () => {
  expect(courseResult(untouched)).toEqual({ isCompleted: false, score: 0, progress: 0 })
  expect(courseResult({ ...untouched, passed: [1, 2, 3, 4, 5, 6] })).toEqual({
    isCompleted: true,
    score: 1,
    progress: 1,
  })
})

test('a first solved question is half a goal, a missed one is none', () => {
  const half = { ...untouched, solved: { '12a': true, '1a': false } }
  expect(courseResult(half).score).toBeCloseTo(0.5 / objectives.length)
  expect(courseResult(half).progress).toBe(0)
})

test('journeys are completed by seeing them, and scored by two questions each', () => {
  const goals = { predict: ['a'], explain: ['a'], vary: ['b'], compare: [] }
  expect(journeysResult(['a', 'b'], goals, ['a'])).toEqual({ isCompleted: false, score: 0.5, progress: 0.5 })
  expect(journeysResult(['a', 'b'], goals, ['b', 'a', 'c'])).toMatchObject({ isCompleted: true, score: 0.5 })
})
