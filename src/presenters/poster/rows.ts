import type { Fabric } from '../telling.ts'
import { colours, columns, sizes, textWidth } from './look.ts'
import { widthOf } from './measure.ts'
import type { Poster, PosterCell, PosterRow } from './poster.ts'
import { strand, strandHeight } from './strand.ts'
import { element, escaped } from './svg.ts'
import { type Block, paragraph, stacked } from './text.ts'

const padding = 22
/** Air between rooms. */
const air = 7

/** All steps under each other; as high as the longest text of each. */
export const rowsOf = ({ rows, left, right }: Poster, y: number): Block =>
  stacked(
    y,
    rows.map((row) => (top: number) => rowOf(row, { left: left.fabric, right: right.fabric }, top)),
  )

function rowOf(row: PosterRow, fabrics: { readonly left: Fabric; readonly right: Fabric }, y: number): Block {
  const inner = y + padding
  const spine = stacked(inner, [
    (top) => paragraph(row.place, columns.spine.x, top, columns.spine.width, { size: sizes.small, isSoft: true }),
    (top) => paragraph(row.does, columns.spine.x, top + 4, columns.spine.width, { size: sizes.text }),
  ])
  const [left, right] = [cellOf(row.left, columns.left.text, inner), cellOf(row.right, columns.right.text, inner)]
  const height = Math.max(Math.max(spine.height, left.height, right.height) + 2 * padding, strandHeight)
  const lanes = (['left', 'right'] as const).map((side) => {
    const { x, width, thread } = columns[side]
    return fabric(fabrics[side], x, y, width, height) + strand(row[side]?.sign ?? null, thread, y, height)
  })
  return { markup: [...lanes, spine.markup, left.markup, right.markup].join(''), height }
}

function cellOf(cell: PosterCell | null, x: number, y: number): Block {
  if (!cell) return { markup: '', height: 0 }
  const { label, kind, texts, sign } = cell
  return stacked(y, [
    ...(label === null ? [] : [(top: number) => labelOf(label, kind, sign === 'gap', x, top)]),
    ...texts.map((text) => (top: number) => paragraph(text, x, top, textWidth, { size: sizes.text })),
  ])
}

/** The word of a sign in its box, hatched for a tear, and its kind beside or below it. */
function labelOf(label: string, kind: string, isTorn: boolean, x: number, y: number): Block {
  const width = widthOf(label, sizes.small) * 1.08 + 20
  const box = { x, y, width, height: 28, rx: 6, stroke: isTorn ? colours.ink : colours.edge, 'stroke-width': 1.5 }
  const word = { x: x + 10, y: y + 20, 'font-family': 'Helvetica, Arial, sans-serif', 'font-weight': 700 }
  const beside = paragraph(kind, x + width + 12, y + 3, textWidth - width - 12, { size: sizes.small, isSoft: true })
  const markup = [
    element('rect', { ...box, fill: isTorn ? 'url(#hatch)' : colours.card }),
    element('text', { ...word, 'font-size': sizes.small, fill: colours.ink }, escaped(label)),
    beside.markup,
  ]
  return { markup: markup.join(''), height: Math.max(38, beside.height + 12) }
}

/** Rooms without doors, rooms with doors, or one piece of cloth. */
function fabric(kind: Fabric, x: number, y: number, width: number, height: number): string {
  if (kind === 'cloth') {
    const seams = [x, x + width].map((seam) =>
      element('path', {
        d: `M${seam} ${y}v${height}`,
        stroke: colours.edge,
        'stroke-width': 2,
        'stroke-dasharray': '7 6',
      }),
    )
    return element('rect', { x, y, width, height, fill: 'url(#weave)' }) + seams.join('')
  }
  const inset = kind === 'rooms' ? air : 2
  const walls = {
    fill: colours.card,
    stroke: colours.edge,
    rx: 6,
    ...(kind === 'doors' && { 'stroke-dasharray': '9 6' }),
  }
  return element('rect', { x, y: y + inset, width, height: height - 2 * inset, ...walls })
}
