import { afterEach, expect, test, vi } from 'vitest'
import { openSession } from '../../src/lms/session.ts'
import { createStored } from '../../src/playback/stored.ts'

/** A platform of SCORM 1.2 in this window. */
function platform(values: Readonly<Record<string, string>> = {}) {
  const kept: Record<string, string> = { ...values }
  const calls: string[] = []
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name: string) => kept[name] ?? '',
    LMSSetValue: vi.fn((name: string, value: string) => {
      kept[name] = value
      return 'true'
    }),
    LMSCommit: vi.fn(() => 'true'),
    LMSFinish: () => {
      calls.push('finish')
      return 'true'
    },
  }
  Object.assign(window, { API: api })
  return { api, kept, calls }
}
const open = () =>
  openSession({ version: '1.2', activity: 'urn:x:y', result: () => ({ isCompleted: false, score: 0, progress: 0 }) })
const answers = (name: string) => createStored<number>(name, 0, (json) => (typeof json === 'number' ? json : null))

afterEach(() => Reflect.deleteProperty(window, 'API'))

test('an answer is kept by the platform and not on the device, and comes back with the next visit', () => {
  const { kept } = platform()
  const first = open()
  expect(first).toMatchObject({ start: '' })
  answers('one').set(7)
  expect(kept['cmi.suspend_data']).toContain('"roter-faden/one":7')
  expect(localStorage.getItem('roter-faden/one')).toBeNull()
  platform(kept)
  open()
  expect(answers('one').get()).toBe(7)
})

test('where the learner went is saved after a rest, and the window closes with a word', async () => {
  const { kept, calls } = platform()
  const session = open()
  session.moved('/de/course/2/')
  session.moved('/de/course/3/')
  await vi.waitFor(() => expect(kept['cmi.core.lesson_location']).toBe('/de/course/3/'))
  session.moved('/de/course/4/')
  window.dispatchEvent(new Event('pagehide'))
  expect(kept['cmi.core.lesson_location']).toBe('/de/course/4/')
  expect(calls).toContain('finish')
})

test('a platform that does not take it is named, and so is the next time it does', () => {
  const { api } = platform()
  const session = open()
  const heard = vi.fn()
  session.subscribe(heard)
  api.LMSCommit.mockReturnValueOnce('false')
  answers('two').set(1)
  expect(session.keeping()).toBe('refused')
  answers('two').set(2)
  expect(session.keeping()).toBe('kept')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('whoever only looks is told so, and nothing is written', () => {
  const { api } = platform({ 'cmi.core.lesson_mode': 'review' })
  const session = open()
  answers('three').set(1)
  expect(session.keeping()).toBe('review')
  expect(api.LMSSetValue).not.toHaveBeenCalled()
})
