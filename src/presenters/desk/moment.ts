import type { Moment } from '../../engine/index.ts'

const two = (amount: number): string => String(amount).padStart(2, '0')

/** The day and time of a second since day 1 00:00; seconds are named only where there are any. */
export function momentOf(seconds: number): Moment {
  const [whole, rest] = [Math.floor(seconds), Math.floor(seconds) % 86_400]
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, ...(rest % 60 > 0 ? [rest % 60] : [])]
  return { day: Math.floor(whole / 86_400) + 1, time: parts.map(two).join(':') }
}
