import { existsSync, readFileSync } from 'node:fs'

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** What Vitest and what Playwright write into their JSON reports, as far as it is read here. */
type Report =
  | { readonly numPassedTests: number; readonly numFailedTests: number }
  | { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } }

export const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
})

/** The tests of a JSON report; a flaky test is a failed one. */
export function countReport(report: Report): Count {
  if ('stats' in report) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** The tests of a report file; none if it was never written. */
export const readReport = (path: string): Count =>
  existsSync(path) ? countReport(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0 }

/** What counts in the sum: a check that ended badly, or in which nothing passed, has failed at least once. */
export const settle = ({ passed, failed }: Count, endedWell: boolean): Count =>
  endedWell && passed > 0 ? { passed, failed } : { passed, failed: Math.max(failed, 1) }
