/** The light look of the application, for a picture that stands on its own (src/ui/tokens.css). */
export const colours = {
  paper: '#faf7f0',
  card: '#fffdf9',
  cloth: '#f1e9da',
  weave: '#eae0ce',
  ink: '#211c16',
  soft: '#5c5347',
  rule: '#cfc5b3',
  edge: '#7d7263',
  thread: '#b5202b',
} as const
/** Faces that are everywhere: a picture brings none of its own. */
export const faces = {
  display: "Georgia, 'Times New Roman', 'Liberation Serif', serif",
  text: "Helvetica, Arial, 'Liberation Sans', sans-serif",
} as const

/** All measures in pixels; wide enough for a slide. */
export const page = { width: 1600, least: 900, margin: 80 } as const
/** From left to right: a lane, the journey in the middle, the other lane. */
export const columns = {
  left: { x: 80, width: 560, text: 100, thread: 610 },
  spine: { x: 664, width: 272 },
  right: { x: 960, width: 560, text: 1022, thread: 990 },
} as const
export const sizes = { title: 46, lead: 26, lane: 30, text: 21, small: 18 } as const
/** How wide a text in a lane may run. */
export const textWidth = 470
