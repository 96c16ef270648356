import type PptxGenJS from 'pptxgenjs'
import { type Deck, type StepSlide, sourcesPerSlide, strokesOf } from '../../presenters/deck/deck.ts'
import type { PosterCell, PosterLane } from '../../presenters/poster/index.ts'
import { colours } from '../../presenters/poster/look.ts'

type Slide = PptxGenJS.Slide
const hex = (colour: string) => colour.slice(1)
const ink = hex(colours.ink)
/** Faces that are everywhere: slides bring none of their own. */
const [display, text] = ['Georgia', 'Arial']
/** All measures in inches, on a slide of 13.33 by 7.5. */
const margin = 0.6
const lanes = { left: { x: margin, thread: 5.75 }, right: { x: 6.93, thread: 7.05 } } as const
const lane = { y: 2.35, w: 5.8, h: 4.4 } as const

/** Draws a deck as PPTX: every text can be edited, tables are tables, notes are notes. */
export async function pptxOf(deck: Deck): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs')
  const file = new Pptx()
  file.layout = 'LAYOUT_WIDE'
  file.title = deck.title
  file.company = deck.brand
  file.theme = { headFontFace: display, bodyFontFace: text }
  const add = (): Slide => Object.assign(file.addSlide(), { background: { color: hex(colours.paper) } })
  titleSlide(add(), deck)
  for (const step of deck.steps) stepSlide(add(), deck, step)
  balanceSlide(add(), deck)
  for (let start = 0; start === 0 || start < deck.sources.length; start += sourcesPerSlide)
    sourcesSlide(add(), deck, start)
  const written = await file.write({ outputType: 'blob' })
  if (!(written instanceof Blob)) throw new Error('no file')
  return written
}

function titleSlide(slide: Slide, { brand, title, persona, question, left, right }: Deck) {
  slide.addShape('line', { x: margin, y: 2.1, w: 12.1, h: 0, line: { color: hex(colours.thread), width: 3 } })
  slide.addText(brand, { x: margin, y: 1.2, w: 9, h: 0.6, fontFace: display, fontSize: 20, color: ink, margin: 0 })
  slide.addText(title, { ...heading(2.4, 44), h: 1.5 })
  slide.addText(`${persona} ${question}`, { x: margin, y: 4.1, w: 11, h: 1.3, ...body(22), valign: 'top' })
  slide.addText(`${left.name} · ${right.name}`, { x: margin, y: 5.9, w: 11, h: 0.5, ...body(18), bold: true })
}

const heading = (y: number, fontSize: number) =>
  ({ x: margin, y, w: 12.1, h: 0.9, fontFace: display, fontSize, color: ink, valign: 'top', margin: 0 }) as const
const body = (fontSize: number) => ({ fontFace: text, fontSize, color: ink, margin: 0 }) as const

function stepSlide(slide: Slide, deck: Deck, step: StepSlide) {
  slide.addText(step.place, { x: margin, y: 0.45, w: 12.1, h: 0.4, ...body(16) })
  slide.addText(step.does, { ...heading(0.95, 30), h: 1.3 })
  drawLane(slide, deck.left, step.left, 'left')
  drawLane(slide, deck.right, step.right, 'right')
  slide.addNotes(step.notes)
}

/** A room with walls, or a piece of the one cloth, with the thread at its inner edge. */
function drawLane(slide: Slide, { name, fabric }: PosterLane, cell: PosterCell, side: 'left' | 'right') {
  const { x, thread } = lanes[side]
  const isCloth = fabric === 'cloth'
  slide.addShape('rect', {
    ...{ x, ...lane },
    fill: { color: hex(isCloth ? colours.cloth : colours.card) },
    line: {
      color: hex(isCloth ? colours.rule : colours.edge),
      width: isCloth ? 1 : 2,
      dashType: isCloth || fabric === 'doors' ? 'dash' : 'solid',
    },
  })
  for (const [x1, y1, x2, y2] of strokesOf[cell.sign])
    slide.addShape('line', {
      x: thread + Math.min(x1, x2) * 0.5,
      y: lane.y + Math.min(y1, y2) * lane.h,
      w: Math.abs(x2 - x1) * 0.5,
      h: Math.abs(y2 - y1) * lane.h,
      flipH: (x2 - x1) * (y2 - y1) < 0,
      line: { color: hex(colours.thread), width: 2.5 },
    })
  drawSign(slide, cell.sign, thread + 0.25)
  const left = side === 'left' ? x + 0.3 : x + 0.85
  const label = [cell.label, cell.kind].filter(Boolean).join(' · ')
  slide.addText(name, {
    x: left,
    y: lane.y + 0.2,
    w: 4.7,
    h: 0.45,
    fontFace: display,
    fontSize: 20,
    color: ink,
    margin: 0,
  })
  slide.addText(label, { x: left, y: lane.y + 0.75, w: 4.7, h: 0.5, ...body(16), bold: true, valign: 'top' })
  slide.addText(cell.texts.join('\n'), { x: left, y: lane.y + 1.3, w: 4.7, h: 2.9, ...body(24), valign: 'top' })
}

/** What lies around the thread: the loop of a knot, the folded edge of a hem. */
function drawSign(slide: Slide, sign: PosterCell['sign'], x: number) {
  const y = lane.y + lane.h / 2
  const thread = { color: hex(colours.thread), width: 2.5 }
  if (sign === 'kept') slide.addShape('ellipse', { x: x - 0.22, y: y - 0.16, w: 0.34, h: 0.32, line: thread })
  if (sign === 'boundary')
    slide.addShape('rect', {
      ...{ x: x - 0.3, y: y - 0.35, w: 0.6, h: 0.7 },
      line: { color: hex(colours.edge), width: 1.5, dashType: 'dash' },
    })
}

function balanceSlide(slide: Slide, { labels, left, right, learning, foot }: Deck) {
  slide.addText(labels.balance, heading(0.6, 32))
  const cell = (content: string, bold = false) => ({ text: content, options: { bold, ...body(18), margin: 0.1 } })
  slide.addTable(
    [
      [cell(labels.strategy, true), cell(labels.result, true)],
      [cell(left.name), cell(left.tally)],
      [cell(right.name), cell(right.tally)],
    ],
    { x: margin, y: 1.7, w: 12.1, colW: [4, 8.1], border: { type: 'solid', color: hex(colours.edge), pt: 1 } },
  )
  slide.addText(labels.learning, { x: margin, y: 3.9, w: 12.1, h: 0.4, ...body(16), bold: true })
  slide.addText(learning, { ...heading(4.35, 24), h: 1.7 })
  slide.addText(foot.join(' '), { x: margin, y: 6.5, w: 12.1, h: 0.6, ...body(12), valign: 'top' })
}

function sourcesSlide(slide: Slide, { labels, sources }: Deck, start: number) {
  slide.addText(labels.sources, heading(0.6, 32))
  const rows = sources.slice(start, start + sourcesPerSlide).map(({ id, text: statement }) => [
    { text: id, options: { bold: true, ...body(16), margin: 0.08 } },
    { text: statement, options: { ...body(16), margin: 0.08 } },
  ])
  if (rows.length > 0)
    slide.addTable(rows, {
      ...{ x: margin, y: 1.6, w: 12.1, colW: [1.1, 11] },
      border: { type: 'solid', color: hex(colours.rule), pt: 0.5 },
    })
}
