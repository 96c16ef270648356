import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './browser.ts'

const port = Number(process.env.BROWSER_TEST_PORT ?? 4173)

export default defineConfig({
  testDir: '../browser',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // A graphics card that is only imitated costs a tenth of the time, and nobody looks.
    launchOptions: launchOptions(['--disable-gpu', '--disable-software-rasterizer']),
    baseURL: `http://localhost:${port}/`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A service worker would hide what the server does not have; the offline test allows it for itself.
    serviceWorkers: 'block',
    // Traces photograph every step, which doubles the time of a run: npm run test:browser -- --trace on
    trace: 'off',
  },
  webServer: {
    command: `"${process.execPath}" src/build/serve.ts --port ${port}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    port,
    reuseExistingServer: false,
  },
})
