import { expect, test } from 'vitest'
import { add, countReport, readReport, settle } from './reports.ts'

test('the sum counts the tests of both runners, a flaky one as failed', () => {
  const unit = countReport({ numPassedTests: 40, numFailedTests: 2 })
  const browser = countReport({ stats: { expected: 5, unexpected: 1, flaky: 1 } })
  expect(add(unit, browser)).toEqual({ passed: 45, failed: 4 })
})

test('a report that was never written counts nothing', () => {
  expect(readReport('.reports/never-written.json')).toEqual({ passed: 0, failed: 0 })
})

test('a runner that broke or found no test counts as failed, although no test failed', () => {
  expect(settle({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 })
  expect(settle({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 })
  expect(settle({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 })
  expect(settle({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 })
})
