import { colours, faces } from './look.ts'
import { wrap } from './measure.ts'
import { element, escaped } from './svg.ts'

interface Style {
  readonly size: number
  readonly isDisplay?: boolean
  readonly isBold?: boolean
  readonly isSoft?: boolean
}
/** A piece of the picture and how much of its height it takes. */
export interface Block {
  readonly markup: string
  readonly height: number
}

const lineHeight = 1.36

/** A text broken into lines, its upper edge at y. */
export function paragraph(text: string, x: number, y: number, width: number, style: Style): Block {
  const { size, isDisplay = false, isBold = false, isSoft = false } = style
  // Wider faces get less room to run.
  const lines = wrap(text, size, width * (isDisplay || isBold ? 0.92 : 1))
  const spans = lines.map((line, place) =>
    element('tspan', { x, y: y + size * (1.05 + place * lineHeight) }, escaped(line)),
  )
  const look = {
    'font-family': isDisplay ? faces.display : faces.text,
    'font-size': size,
    'font-weight': isBold ? 700 : 400,
    fill: isSoft ? colours.soft : colours.ink,
  }
  return { markup: lines.length > 0 ? element('text', look, ...spans) : '', height: lines.length * size * lineHeight }
}

/** Puts blocks under each other; each is made where the one before it ends. */
export function stacked(y: number, makers: readonly ((top: number) => Block)[], gap = 0): Block {
  let [top, markup] = [y, '']
  for (const make of makers) {
    const block = make(top)
    markup += block.markup
    if (block.height > 0) top += block.height + gap
  }
  return { markup, height: top - y }
}
