import type { Sign } from '../outcome.ts'
import { colours } from './look.ts'
import { element } from './svg.ts'

/** How high a sign is; it enters and leaves in the middle of a box 40 wide. */
const signHeight = 72
/** How much larger it is drawn than on the page, and how far below the edge of its row it begins. */
const [scale, lead] = [1.2, 10]
/** The least height of a row that a sign fits into. */
export const strandHeight = lead + signHeight * scale

/** The same drawing as on the page (src/ui/strand.tsx): the thread, and the thinner fibres of its torn ends. */
const signs: Readonly<Record<Sign, { readonly thread: string; readonly fibre?: string; readonly fold?: string }>> = {
  plain: { thread: 'M20 0V72' },
  kept: { thread: 'M20 0C20 15 21 21 13 26C3 32 8 46 20 44C32 42 34 29 24 27C15 25 9 35 13 43C17 50 20 53 20 72' },
  gap: {
    thread: 'M20 0C20 5 21 8 17 13M24 60C22 64 20 66 20 72',
    fibre:
      'M17 13C15 17 9 18 6 25M17 13C16 18 14 21 11 29M17 13C18 18 18 22 17 30M17 13C19 17 23 18 24 24M24 60C26 56 32 54 35 47M24 60C25 55 27 52 29 44M24 60C23 55 23 51 23 43M24 60C22 57 18 55 16 50',
  },
  chance: {
    thread: 'M20 0V72M20 18C20 30 33 28 34 38C34 46 27 48 25 43',
    fibre: 'M25 43C24 40 26 38 28 39M25 43C23 42 22 39 23 37',
  },
  boundary: { thread: 'M20 0V24M20 48V72M7 36H12M16 36H21M25 36H30', fold: 'M5 24H35V48H5Z' },
}

/** The thread through one row: its sign above, then on to the next row; dotted where it has not come to yet. */
export function strand(sign: Sign | null, x: number, top: number, height: number): string {
  const line = { fill: 'none', stroke: colours.thread, 'stroke-width': 2.5, 'stroke-linecap': 'round' } as const
  if (sign === null)
    return element('path', { ...line, d: `M${x} ${top}v${height}`, stroke: colours.edge, 'stroke-dasharray': '0 8' })
  const { thread, fibre, fold } = signs[sign]
  const sheet = fold ? [element('path', { d: fold, fill: colours.card, stroke: colours.edge })] : []
  const fibres = fibre ? [element('path', { ...line, d: fibre, 'stroke-width': 1.5 })] : []
  const parts = [...sheet, element('path', { ...line, d: thread, 'stroke-width': 2.5 / scale }), ...fibres]
  const whole = `M${x} ${top}v${lead}M${x} ${top + lead + signHeight * scale}V${top + height}`
  const drawn = element('g', { transform: `translate(${x - 20 * scale} ${top + lead}) scale(${scale})` }, ...parts)
  return element('path', { ...line, d: whole }) + drawn
}
