import type { Estimate } from '../../content/questions/question.ts'
import { replay, type Scenario, type Strategy } from '../../engine/index.ts'

const day = 1440
const starts = 48
const waits = 40

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
const momentOf = (minutes: number) => ({ day: Math.floor(minutes / day) + 1, time: clock(minutes % day) })

const visitOf = (begun: number, asked: number): Scenario => ({
  format: 'roter-faden/scenario@1',
  id: 'in-time',
  sources: ['S0.15'],
  channels: [
    { id: 'web', kind: 'web' },
    { id: 'phone', kind: 'phone' },
  ],
  steps: [
    { id: 's1', ...momentOf(begun), channel: 'web', as: ['login'], do: 'begin', what: 'service/request' },
    { id: 's2', ...momentOf(asked), channel: 'phone', as: ['login'], do: 'resume', what: 'service/request' },
  ],
})

/**
 * Of 100 customers, how many find the batch in time? Beginnings spread evenly over the day, waits exponentially around
 * their mean; both in equal slices instead of at random, so that everybody gets the same figure.
 */
export function inTime({ meanMinutes, batchMinutes }: Estimate): number {
  const nightly: Strategy = {
    format: 'roter-faden/strategy@1',
    id: 'nightly',
    share: { '*': 'all' },
    batch: { '*': batchMinutes },
    incentives: 'shared',
  }
  const slice = (count: number) => Array.from({ length: count }, (_, index) => (index + 0.5) / count)
  const visits = slice(starts).flatMap((start) =>
    slice(waits).map((share) => {
      const begun = Math.round(start * day)
      return visitOf(begun, begun + Math.round(-meanMinutes * Math.log(1 - share)))
    }),
  )
  const kept = visits.filter((visit) => replay(visit, nightly).summary.gaps === 0).length
  return Math.round((100 * kept) / visits.length)
}
