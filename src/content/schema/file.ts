import { brokenAt } from './brokenAt.ts'
import { type Problem, problemAt, type Reading } from './problem.ts'
import { fieldsTwice } from './twice.ts'

/** Files over 1 MB are refused; a megabyte is a million bytes (SI). */
export const maxBytes = 1_000_000

const refusal = (...problems: readonly Problem[]): Reading<never> => ({ ok: false, problems })

/** The JSON value in a file, or why there is none. Never throws. */
export function readJson(file: string | Uint8Array): Reading<unknown> {
  if (sizeOf(file) > maxBytes) return refusal(problemAt('fileTooLarge', [], { limit: maxBytes }))
  const text = textOf(file)
  if (text === undefined) return refusal(problemAt('fileBinary', []))
  if (text.trim() === '') return refusal(problemAt('fileEmpty', []))
  const value = parsed(text)
  const twice = value.ok ? fieldsTwice(text) : []
  return twice.length > 0 ? refusal(...twice) : value
}

const sizeOf = (file: string | Uint8Array): number =>
  typeof file === 'string' && file.length <= maxBytes ? new TextEncoder().encode(file).length : file.length

/** The file as text without a byte order mark; undefined if it is no text. */
function textOf(file: string | Uint8Array): string | undefined {
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : decoded(file)
  return text?.includes('\0') ? undefined : text
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const before = text.slice(0, brokenAt(text)).split('\n')
    return refusal(problemAt('fileNotJson', [], { line: before.length, column: (before.at(-1) ?? '').length + 1 }))
  }
}
