import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

interface Finding {
  readonly category: string
  readonly message: string
  readonly location: { readonly path: string }
}

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** Lints planted files (path and text) by the project's own rules; answers `path: rule` lines, in order, each once. */
export function findings(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    for (const rules of ['.biome.json', '.config']) cpSync(rules, join(folder, rules), { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), `${text}\n`)
    }
    return [
      ...new Set(
        lint(folder).map(({ category, message, location }) => {
          const rule = category === 'plugin' ? message : category.split('/').at(-1)
          return `${location.path.replaceAll('\\', '/')}: ${rule}`
        }),
      ),
    ].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lint(folder: string): readonly Finding[] {
  const command = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  const report: { readonly diagnostics: readonly Finding[] } = JSON.parse(stdout)
  return report.diagnostics
}
