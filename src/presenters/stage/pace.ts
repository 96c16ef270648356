/** Seconds a talk is ahead of its plan (below zero: behind), if every beat takes equally long; whole seconds. */
export const leadOf = (share: number, elapsed: number, target: number): number => Math.round(share * target - elapsed)

/** Seconds as minutes and seconds: `3:07`. */
export function minutesOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Reads a whole number from an address; null where it is none or out of bounds. */
export function readWhole(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,15}$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}
