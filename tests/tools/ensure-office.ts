import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isRoot } from './browser.ts'

const programs = ['soffice', 'pdftotext']
const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** Is there an office program that opens slides, and what reads its PDF? On Debian as root they are installed. */
export function ensureOffice(): boolean {
  if (programs.every(isThere)) return true
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-qq', '-y', '--no-install-recommends']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...options: readonly string[]) =>
    spawnSync('apt-get', options, { stdio: 'ignore', timeout: 400_000, env })
  run('update', '-qq')
  run('install', ...patient, 'libreoffice-impress', 'poppler-utils', 'fonts-liberation')
  return programs.every(isThere)
}
