import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What an npm script says and how it ends when it is started by the given Node. */
function startedBy(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const script = `${pretend}; await import('./src/build/check-node.mjs')`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

test.each(['22.18.0', '22.22.2', '23.6.0', '24.21.0', '26.0.0'])('Node %s will do', (version) => {
  expect(startedBy(version)).toEqual({ status: 0, stderr: '' })
})

test.each(['18.20.8', '20.20.2', '22.17.1', '23.5.0'])('Node %s is told what to install', (version) => {
  const { status, stderr } = startedBy(version)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Install Node 24')])
})
