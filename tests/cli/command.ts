import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../src/cli/replay.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'roter-faden-'))

/** How the command line ended, and what it said. */
export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
interface Call {
  readonly language?: string
  readonly input?: string | Uint8Array
}

/** Runs the command line as people do: as a process of its own. What one has compiled serves the next. */
export function called(args: readonly string[], { language = 'en_GB.UTF-8', input = '' }: Call = {}): Said {
  const { npm_lifecycle_event: _, LC_ALL: __, LC_MESSAGES: ___, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    env: { ...env, LANG: language, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** A file of that content for this run. */
export function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(path, isRaw ? content : JSON.stringify(content))
  return path
}
/** A path where nothing lies. */
export const nowhere = (name: string): string => join(folder, name)
export { folder, script }
