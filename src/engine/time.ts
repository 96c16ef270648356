import type { Moment } from './scenario.ts'

/** Seconds in a day and in a minute; all times of the engine are whole seconds since day 1 00:00. */
export const daySeconds = 86_400
export const minuteSeconds = 60

/** Whole seconds since day 1 00:00. */
export function secondsOf({ day, time }: Moment): number {
  const hours = Number(time.slice(0, 2))
  const minutes = Number(time.slice(3, 5))
  const seconds = Number(time.slice(6))
  return (day - 1) * daySeconds + hours * 3600 + minutes * minuteSeconds + seconds
}
