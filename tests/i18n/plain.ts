import { withoutCode } from './prose.ts'
import type { Texts } from './words.ts'

const abbreviations = /\b(?:z\. ?B|u\. ?a|bzw|ca|Nr|Art|ff|e\.g|i\.e|vs)\./g
const readable = (text: string) =>
  withoutCode(text)
    .replace(/\{\{.*?\}\}/g, 'x')
    .replace(abbreviations, 'x')

/** The words of a text; a figure or an inserted value counts as one. */
export const wordsIn = (text: string): readonly string[] =>
  readable(text)
    .split(/[\s–/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** The sentences of a text; a colon ends one as well, as it does for LIX. */
export const sentencesIn = (text: string): readonly string[] =>
  readable(text)
    .split(/(?<=[.?:…])[“”)]?\s+/)
    .filter((sentence) => wordsIn(sentence).length > 0)

/** Texts that are read as prose: whole sentences, not labels. */
export const bodyOf = (texts: Texts): readonly string[] =>
  [...texts.values()].filter((text) => wordsIn(text).length >= 6 && /[.?:…]/.test(text))

const average = (texts: readonly string[]) =>
  texts.flatMap(wordsIn).length / Math.max(1, texts.flatMap(sentencesIn).length)

/** Words in a sentence, on average. */
export const sentenceLength = average

/** How hard a text is to read (Björnsson): words in a sentence, plus the share of words of more than six letters in %. */
export function lix(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn)
  if (words.length === 0) return 0
  return average(texts) + (100 * words.filter((word) => word.length > 6).length) / words.length
}

/** Words that follow themselves, as they do after a careless correction. */
export const doubled = (text: string): readonly string[] =>
  text.replace(/\bwer wer\b/g, '').match(/(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/giu) ?? []
