import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { add, type Count, readReport, settle } from './reports.ts'

const unitReport = '.reports/unit.json'
const browserReport = '.reports/browser.json'

/** Every check by its npm script; a runner also says where it reports how many tests passed. */
const checks: readonly { readonly script: string; readonly options?: readonly string[]; readonly report?: string }[] = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'knip' },
  {
    script: 'test:unit',
    options: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { script: 'build' },
  { script: 'test:browser', options: ['--reporter=list,json'], report: browserReport },
]

/** Runs one check to its end; a check without tests of its own counts as one. */
function run({ script, options = [], report }: (typeof checks)[number]): Count {
  console.log(`\n— ${script}`)
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(browserReport) },
  })
  const endedWell = status === 0
  return settle(report ? readReport(report) : { passed: endedWell ? 1 : 0, failed: 0 }, endedWell)
}

rmSync('.reports', { recursive: true, force: true })
const { passed, failed } = checks.map(run).reduce(add)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
