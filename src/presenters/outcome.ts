import type { Effect, Frame, GapKind, Mark, MarkType } from '../engine/index.ts'

/** How the thread runs at a step: the four marks, or on without one. */
export type Sign = MarkType | 'plain'

/** Keys of generic words, for whatever a journey leaves out (namespace engine). */
export type GenericKey = `kinds.${GapKind}.seen` | `outcomes.${Exclude<MarkType, 'gap'>}` | `effects.${Effect}`

/** One sentence of an outcome: the keys to look up in the words of the step, best first, and generic words. */
export interface Sentence {
  readonly sign: Sign
  readonly mark: Mark | null
  readonly keys: readonly string[]
  readonly generic: GenericKey
}

const urgency: readonly Sign[] = ['gap', 'chance', 'boundary', 'kept']

/** The sign that a step gets when it has several marks: the one that needs looking at first. */
export const signOf = ({ marks }: Frame): Sign =>
  urgency.find((sign) => marks.some(({ type }) => type === sign)) ?? 'plain'

/** What to say about a frame: a sentence for each mark, or one for how the action ended. */
export function sentencesOf(frame: Frame): readonly Sentence[] {
  if (frame.marks.length === 0) return [plainSentence(frame)]
  const sentences = frame.marks.map((mark) => sentenceOf(mark, frame.effect))
  return sentences.filter(({ keys }, place) => sentences.findIndex((other) => other.keys[0] === keys[0]) === place)
}

function plainSentence({ effect, chapter }: Frame): Sentence {
  const keys = chapter === undefined ? [effect] : [`${effect}-${chapter}`, effect]
  return { sign: 'plain', mark: null, keys, generic: `effects.${effect}` }
}

function sentenceOf(mark: Mark, effect: Effect): Sentence {
  if (mark.type === 'gap')
    return { sign: 'gap', mark, keys: [`gap-${mark.kind.toLowerCase()}`, 'gap'], generic: `kinds.${mark.kind}.seen` }
  const { type } = mark
  return { sign: type, mark, keys: [`${type}-${effect}`, type], generic: `outcomes.${type}` }
}
