/** The side of a journey on which something happens. */
type Lane = 'left' | 'right'

/** What a running embed tells the page around it, and any page that listens; see the page for bloggers. */
export type Happening =
  /** It can be read and used. */
  | { readonly kind: 'ready'; readonly journey: string; readonly language: string }
  /** A step is shown; `number` counts from 1. */
  | { readonly kind: 'step'; readonly step: string; readonly number: number; readonly total: number }
  /** The step that is shown tears in a lane; `gaps` are the kinds of its gaps. */
  | { readonly kind: 'gap'; readonly step: string; readonly lane: Lane; readonly gaps: readonly string[] }
  /** A prediction: how often the right lane tears beside the left one, and whether that is so. */
  | { readonly kind: 'answered'; readonly choice: 'fewer' | 'same' | 'more'; readonly right: boolean }
  /** The end is shown; the numbers of tears. */
  | { readonly kind: 'done'; readonly left: number; readonly right: number }
  /** How much room everything needs, in CSS pixels. */
  | { readonly kind: 'resize'; readonly height: number }

/** By this the messages of an embed are known among those of others. */
export const sender = 'roter-faden'
export type Message = { readonly from: typeof sender } & Happening

const kinds = ['ready', 'step', 'gap', 'answered', 'done', 'resize'] as const satisfies readonly Happening['kind'][]

/** Is this a message of an embed? What else is in it is only passed on; the height alone is used, and checked there. */
export const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  'from' in data &&
  data.from === sender &&
  'kind' in data &&
  kinds.some((kind) => kind === data.kind)
