import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenResting } from '../../src/app/rest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what nobody asked for waits until the reader has rested, begins once, and never again', () => {
  const work = vi.fn()
  whenResting(work)
  vi.advanceTimersByTime(9000)
  fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  vi.advanceTimersByTime(9000)
  fireEvent.wheel(document.body)
  vi.advanceTimersByTime(9999)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledOnce()
  fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  vi.advanceTimersByTime(60_000)
  expect(work).toHaveBeenCalledOnce()
})
