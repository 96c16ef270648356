import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStored, eraseStored, exportStored, useStored } from '../../src/playback/stored.ts'

const isText = (json: unknown) => (typeof json === 'string' ? json : null)
let count = 0
const fresh = () => createStored(`test-${++count}`, 'nothing', isText)

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('what was kept is there again, and components follow', () => {
  const stored = fresh()
  const Shown = () => <p>{useStored(stored)}</p>
  render(<Shown />)
  expect(screen.getByText('nothing')).toBeInTheDocument()
  act(() => stored.set('something'))
  expect(screen.getByText('something')).toBeInTheDocument()
  expect(localStorage.getItem(`roter-faden/test-${count}`)).toBe('"something"')
})

test.each(['{broken', '17', 'null'])('whatever else lies there counts as nothing: %s', (text) => {
  localStorage.setItem(`roter-faden/test-${count + 1}`, text)
  expect(fresh().get()).toBe('nothing')
})

test('blocked storage keeps things for the visit', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked')
  })
  const stored = fresh()
  stored.set('something')
  expect(stored.get()).toBe('something')
})

test('everything of ours can be shown and erased, and nothing else', () => {
  const stored = fresh()
  stored.set('something')
  localStorage.setItem('foreign', 'stays')
  localStorage.setItem('roter-faden/broken', '{')
  expect(JSON.parse(exportStored())).toEqual({ [`test-${count}`]: 'something', broken: '{' })
  eraseStored()
  expect(stored.get()).toBe('nothing')
  expect(localStorage.getItem('foreign')).toBe('stays')
})
