import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isRoot } from './browser.ts'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const find = (): string | null => process.env.FIREFOX_PATH ?? places.find((path) => existsSync(path)) ?? null

/** Where a Firefox is: FIREFOX_PATH, or one of the system; on Debian as root one is installed. Null = none can be had. */
export function ensureFirefox(): string | null {
  const found = find()
  if (found || !isRoot || !existsSync('/usr/bin/apt-get')) return found
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-qq', '-y', '--no-install-recommends']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...options: readonly string[]) =>
    spawnSync('apt-get', options, { stdio: 'ignore', timeout: 400_000, env })
  run('update', '-qq')
  run('install', ...patient, 'firefox-esr')
  return find()
}
