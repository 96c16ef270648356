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

/** What Playwright switches off by itself (1.64): Chromium hears only the last such list. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]
/** Two pages that Chromium loads with every window for its address bar, which cost as much as ours and nobody sees. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** How to start it: no traffic of its own, and without a sandbox only where Chromium demands it (as root). */
export function launchOptions(more: readonly string[] = []) {
  const executablePath = findChromium()
  const off = `--disable-features=${[...offByPlaywright, ...addressBar].join(',')}`
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    off,
    ...more,
  ]
  return { ...(executablePath && { executablePath }), args: isRoot ? [...quiet, '--no-sandbox'] : quiet }
}
