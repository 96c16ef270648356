import type { Problem } from '../content/schema/index.ts'
import type { Words } from './words.ts'

/** Why the command line cannot go on, sayable in any language. */
export type Complaint = (words: Words) => readonly string[]
/** What was asked for, or why it cannot be had. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly complaint: Complaint }

/** Enough to begin mending; a file that is no journey at all would fill the screen. */
const most = 20

/** A complaint of the command line itself; the key stands under `errors` in its words. */
export const complain = (key: string, params: Readonly<Record<string, string>> = {}): Outcome<never> => ({
  ok: false,
  complaint: ({ say }) => [say(`errors.${key}`, params)],
})

/** Everything that is wrong with a file: file, JSON path, what, and how to mend it. */
export const complainAbout = (file: string, problems: readonly Problem[]): Outcome<never> => ({
  ok: false,
  complaint: ({ problem, say }) => [
    ...problems.slice(0, most).map((each) => `${file}: ${each.path}: ${problem(each)}`),
    ...(problems.length > most ? [say('more', { file, number: problems.length - most })] : []),
  ],
})

/** Several complaints as one. */
export const all = (complaints: readonly Complaint[]): Outcome<never> => ({
  ok: false,
  complaint: (words) => complaints.flatMap((complaint) => complaint(words)),
})

/** Text from a file with its control characters made visible: a file must not be able to steer the terminal. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
