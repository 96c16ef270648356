import { colours, columns, page, sizes } from './look.ts'
import { widthOf } from './measure.ts'
import type { Poster, PosterLane } from './poster.ts'
import { rowsOf } from './rows.ts'
import { element, escaped } from './svg.ts'
import { type Block, paragraph, stacked } from './text.ts'

export type { Poster, PosterCell, PosterLane } from './poster.ts'

/**
 * A replay as an SVG document of its own, in the light look and with faces that are everywhere: both threads with their
 * signs, every step, and what it rests on. All text is text, whoever wrote it.
 */
export function pictureOf(poster: Poster): string {
  const { language, title, description } = poster
  const body = stacked(page.margin * 0.7, [
    (top) => head(poster, top),
    (top) => lanes(poster, top + 26),
    (top) => rowsOf(poster, top + 34),
    (top) => foot(poster, top + 60),
  ])
  const height = Math.max(page.least, Math.ceil(body.height + page.margin * 0.7 + 90))
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    viewBox: `0 0 ${page.width} ${height}`,
    width: page.width,
    height,
    role: 'img',
  }
  const paper = element('rect', { width: page.width, height, fill: colours.paper })
  const names = [element('title', {}, escaped(title)), element('desc', {}, escaped(description))]
  return element('svg', root, ...names, patterns, paper, body.markup)
}

const whole = page.width - 2 * page.margin

function head({ brand, title, question, changed }: Poster, y: number): Block {
  const { margin } = page
  const underline = element('path', {
    d: `M${margin} ${y + 30}h${widthOf(brand, 20)}`,
    stroke: colours.thread,
    'stroke-width': 2.5,
  })
  const block = stacked(y, [
    (top) => paragraph(brand, margin, top, whole, { size: 20, isDisplay: true, isBold: true }),
    (top) => paragraph(title, margin, top + 22, whole, { size: sizes.title, isDisplay: true, isBold: true }),
    (top) => paragraph(question, margin, top + 30, whole, { size: sizes.lead, isSoft: true }),
    (top) => paragraph(changed, margin, top + 34, whole, { size: sizes.lead }),
  ])
  return { markup: underline + block.markup, height: block.height + 34 }
}

/** The names of the lanes and what stands in their balance. */
function lanes({ left, right }: Poster, y: number): Block {
  const lane = ({ name, tally }: PosterLane, x: number) =>
    stacked(y, [
      (top) => paragraph(name, x, top, columns.left.width - 40, { size: sizes.lane, isDisplay: true, isBold: true }),
      (top) => paragraph(tally, x, top, columns.left.width - 40, { size: sizes.small, isSoft: true }),
    ])
  const [one, other] = [lane(left, columns.left.x), lane(right, columns.right.x)]
  return { markup: one.markup + other.markup, height: Math.max(one.height, other.height) }
}

function foot({ notes }: Poster, y: number): Block {
  const rule = element('path', { d: `M${page.margin} ${y}h${whole}`, stroke: colours.rule })
  const block = stacked(
    y + 14,
    notes.map((note) => (top: number) => paragraph(note, page.margin, top, whole, { size: sizes.small, isSoft: true })),
  )
  return { markup: rule + block.markup, height: block.height + 14 }
}

const pattern = (id: string, size: number, ...inside: readonly string[]) =>
  element('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, ...inside)

/** The hatching of a tear and the weave of the cloth: both are still there in grey. */
const patterns = element(
  'defs',
  {},
  pattern(
    'hatch',
    7,
    element('rect', { width: 7, height: 7, fill: colours.card }),
    element('path', { d: 'M-1 8L8 -1M-2 2L2 -2M5 9L9 5', stroke: colours.rule, 'stroke-width': 2 }),
  ),
  pattern(
    'weave',
    5,
    element('rect', { width: 5, height: 5, fill: colours.cloth }),
    element('path', { d: 'M0 .5H5M.5 0V5', stroke: colours.weave }),
  ),
)
