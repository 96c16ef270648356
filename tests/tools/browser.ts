import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const isRoot = process.getuid?.() === 0

/** Where a Chromium is: CHROMIUM_PATH, Playwright's own, one of the system; undefined if there is none. */
export const findChromium = (): string | undefined =>
  process.env.CHROMIUM_PATH ?? [chromium.executablePath(), ...places].find((path) => existsSync(path))

/** How to start it: no traffic of its own, and without a sandbox only where Chromium demands it (as root). */
export function launchOptions() {
  const executablePath = findChromium()
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return { ...(executablePath && { executablePath }), args: isRoot ? [...quiet, '--no-sandbox'] : quiet }
}
