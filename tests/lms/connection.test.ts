import { expect, test } from 'vitest'
import { openLms } from '../../src/lms/connection.ts'
import type { Report } from '../../src/lms/dialects.ts'

const report: Report = {
  isCompleted: false,
  score: 0.425,
  progress: 0.25,
  state: '{"v":1}',
  place: '/de/course/',
  seconds: 3725.9,
}

/** A platform that writes down what it is told; `answers` stand in for what it would say. */
function platform(answers: Readonly<Record<string, string>> = {}) {
  const told: Record<string, string> = {}
  const calls: string[] = []
  const say = (name: string) => (key: string, value?: string) => {
    calls.push([name, key, value].filter(Boolean).join(' '))
    if (value !== undefined) told[key] = value
    return answers[`${name} ${key}`] ?? answers[name] ?? (name.endsWith('GetValue') ? '' : 'true')
  }
  const names = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'Finish']
  const api = Object.fromEntries(names.flatMap((name) => [name, `LMS${name}`].map((each) => [each, say(each)])))
  return { api, told, calls }
}
const inside = (windows: object) => windows as unknown as Window

test('the object is found in the windows around this one, or around the one that opened it', () => {
  const { api } = platform()
  const top = inside({ API: api })
  const frame = inside({ parent: { parent: top } })
  expect(openLms('1.2', frame)).not.toBeNull()
  expect(openLms('1.2', inside({ opener: frame }))).not.toBeNull()
  expect(openLms('2004', frame)).toBeNull()
})

test('windows of another origin and windows that are their own parent end the search', () => {
  const foreign = {
    get API(): never {
      throw new DOMException('blocked', 'SecurityError')
    },
    parent: null,
  }
  expect(openLms('1.2', inside({ parent: foreign }))).toBeNull()
  const top: { parent?: object } = {}
  top.parent = top
  expect(openLms('1.2', inside(top))).toBeNull()
})

test('SCORM 1.2 hears state, score from 0 to 100, status and time', () => {
  const { api, told } = platform()
  const lms = openLms('1.2', inside({ API: api }))
  expect(lms?.save(report)).toBe(true)
  expect(told).toMatchObject({
    'cmi.suspend_data': '{"v":1}',
    'cmi.core.lesson_location': '/de/course/',
    'cmi.core.score.raw': '43',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.session_time': '0001:02:05',
    'cmi.core.exit': 'suspend',
  })
})

test('SCORM 2004 hears the same in its own words', () => {
  const { api, told } = platform()
  const lms = openLms('2004', inside({ API_1484_11: api }))
  lms?.save({ ...report, isCompleted: true })
  expect(told).toMatchObject({
    'cmi.score.scaled': '0.43',
    'cmi.progress_measure': '0.25',
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.session_time': 'PT3725S',
  })
})

test('what did not change is not written again, and what was refused is', () => {
  const { api, calls } = platform({ 'LMSSetValue cmi.core.score.raw': 'false' })
  const lms = openLms('1.2', inside({ API: api }))
  expect(lms?.save(report)).toBe(false)
  calls.length = 0
  lms?.save(report)
  expect(calls).toEqual(['LMSSetValue cmi.core.score.raw 43', 'LMSCommit'])
})

test('somebody who only looks changes nothing', () => {
  const { api, calls } = platform({ 'LMSGetValue cmi.core.lesson_mode': 'review' })
  const lms = openLms('1.2', inside({ API: api }))
  expect(lms?.isGraded).toBe(false)
  lms?.save(report)
  expect(calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([])
})

test('after it was left nothing is said any more', () => {
  const { api, calls } = platform()
  const lms = openLms('1.2', inside({ API: api }))
  lms?.leave()
  lms?.leave()
  lms?.save(report)
  expect(calls.filter((call) => /Finish|Set/.test(call))).toEqual(['LMSFinish'])
})
