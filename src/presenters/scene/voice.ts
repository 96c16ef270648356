import type { Line } from '../telling.ts'

/** The first quotation of a text, in the quotation marks of either language. */
const quotation = /„([^„“]+)“|“([^“”]+)”/

/** What a channel says word for word: the first thing that the sentences of its outcome quote; null = nothing. */
export function voiceOf(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const [, german, english] = quotation.exec(text ?? '') ?? []
    const quoted = german ?? english
    if (quoted !== undefined) return quoted
  }
  return null
}
