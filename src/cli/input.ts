import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { maxBytes } from '../content/schema/index.ts'
import { complain, type Outcome } from './complaint.ts'

/** Where the person stands: npm runs scripts in the project's folder and tells where it was called. */
const here = (): string => (process.env.npm_lifecycle_event === 'replay' && process.env.INIT_CWD) || process.cwd()

/** The bytes of a file, or of standard input for `-`; of a file that is too large only so many that it shows. */
export async function bytesOf(file: string): Promise<Outcome<Uint8Array>> {
  try {
    const source = file === '-' ? process.stdin : createReadStream(resolve(here(), file), { end: maxBytes })
    return { ok: true, value: await upToLimit(source) }
  } catch (error) {
    return unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}

async function upToLimit(source: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytes) break
  }
  return Buffer.concat(chunks)
}

function unreadable(file: string, reason: string): Outcome<never> {
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return complain('fileMissing', { file })
  return reason === 'EISDIR' ? complain('fileIsDirectory', { file }) : complain('fileUnreadable', { file, reason })
}
