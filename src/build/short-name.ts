import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const named = new Map<string, string>()

/**
 * A class by five letters that stay the same from build to build: long names would weigh more than what they name, and
 * pages that one build writes wear the styles of another.
 */
export function shortName(name: string, file: string): string {
  const own = `${relative(process.cwd(), file)} ${name}`
  const short = `_${createHash('sha256').update(own).digest('base64url').slice(0, 4)}`
  const other = named.get(short) ?? own
  if (other !== own) throw new Error(`two classes with one short name, rename one: ${other}, ${own}`)
  named.set(short, own)
  return short
}
