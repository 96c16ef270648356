import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium, isRoot, launchOptions } from './browser.ts'

const run = (command: string, ...options: readonly string[]) =>
  spawnSync(command, options, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

function install() {
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-qq']
  const packages = ['chromium', 'fonts-liberation']
  if (isRoot && existsSync('/usr/bin/apt-get') && run('apt-get', 'update', '-qq'))
    run('apt-get', 'install', '-y', ...patient, '--no-install-recommends', ...packages)
  if (!findChromium()) run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium')
}

if (!findChromium()) {
  console.log('No Chromium here: installing one')
  install()
}
try {
  const browser = await chromium.launch(launchOptions())
  console.log(`Browser: Chromium ${browser.version()}`)
  await browser.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('No Chromium starts. Install Chrome or Chromium, or set CHROMIUM_PATH to its program file.')
  process.exitCode = 1
}
