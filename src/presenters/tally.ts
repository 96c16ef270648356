import type { Replay, Summary } from '../engine/index.ts'

/** The balance of a lane after so many steps. */
export function summaryUpTo({ frames }: Replay, played: number): Summary {
  const marks = frames.slice(0, played).flatMap((frame) => frame.marks)
  const count = (type: string) => marks.filter((mark) => mark.type === type).length
  return {
    gaps: count('gap'),
    kept: count('kept'),
    chances: count('chance'),
    boundaries: count('boundary'),
    severity: marks.reduce((sum, mark) => sum + (mark.type === 'gap' ? mark.severity : 0), 0),
  }
}
