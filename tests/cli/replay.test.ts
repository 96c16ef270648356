import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { conformance, sound, soundStrategy } from '../schema/corpus.ts'
import { called, fileOf, script } from './command.ts'

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const journeys = conformance.filter(({ cases }) => cases.some(({ strategy }) => typeof strategy === 'string'))
const nameOf = (strategy: unknown, index: number): string =>
  typeof strategy === 'string' ? strategy : fileOf(`strategy-${index}.json`, strategy)

test.each(journeys)('--json is the conformance result, one a line: journey %#', ({ scenario, cases }) => {
  const options = cases.flatMap(({ strategy }, index) => ['--strategy', nameOf(strategy, index)])
  const { code, out, err } = called([fileOf('journey.json', scenario), '--json', ...options])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(cases.map(({ expect: wanted }) => `${JSON.stringify(wanted)}\n`).join(''))
})

test('without a strategy it compares multichannel and omnichannel', () => {
  const { out } = called([fileOf('sound.json', sound), '--json'])
  const strategies = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line).strategy)
  expect(strategies).toEqual(['multichannel', 'omnichannel'])
})

test('a variant is replayed under the bare id of its journey', () => {
  const { code, out } = called([fileOf('sound.json', sound), '--variant=later', '--json', '--strategy=omnichannel'])
  const result = JSON.parse(out)
  expect([code, result.scenario, result.frames.at(-1).step]).toEqual([0, 'sound', 's10'])
})

test('- reads the journey from standard input', () => {
  const input = JSON.stringify(sound)
  expect(called(['-', '--json'], { input })).toEqual(called([fileOf('sound.json', sound), '--json']))
})

test('- reads a strategy from standard input', () => {
  const { code, out } = called([fileOf('sound.json', sound), '--strategy', '-', '--json'], {
    input: JSON.stringify(soundStrategy),
  })
  expect([code, JSON.parse(out).strategy]).toEqual([0, 'bridge'])
})

const [firstJourney] = journeys.filter(({ scenario }) => JSON.stringify(scenario).includes('"id":"email-discount"'))

test.each([
  ['en_GB.UTF-8', ['Step', 'When', 'Channel', 'Action'], 'Tears', 'day 1, '],
  ['de_DE.UTF-8', ['Schritt', 'Wann', 'Kanal', 'Handlung'], 'Risse', 'Tag 1, '],
])('the table in %s has a row a step, a column a strategy, and the totals', (language, heads, total, when) => {
  const { code, out, err } = called([fileOf('email.json', firstJourney?.scenario)], { language })
  const [head = '', rule = '', first = ''] = out.split('\n')
  expect([code, err]).toEqual([0, ''])
  expect(head.trim().split(/ {2,}/)).toEqual([...heads, 'multichannel', 'omnichannel'])
  expect(rule).toMatch(/^[─ ]+$/)
  expect(first.startsWith('s1 ')).toBe(true)
  expect(first).toContain(when)
  expect(out).toMatch(/refused · gap OFFER 3 notShared/)
  expect(out).toMatch(new RegExp(`^${total} +2 +0$`, 'm'))
})

test('a file cannot steer the terminal', () => {
  const steering = { ...sound, steps: [{ ...sound.steps[1], id: 's\u001b[2J\u202e' }], variants: [] }
  const { code, out } = called([fileOf('steering.json', steering)])
  expect([code, out.includes('\u001b'), out.includes('s\\u001b[2J\\u202e')]).toEqual([0, false, true])
})

test('--help explains itself in both languages', () => {
  expect(called(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage:') })
  expect(called(['-h'], { language: 'de' })).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Aufruf:'),
  })
})

test('LC_ALL goes before LC_MESSAGES, and LC_MESSAGES before LANG', () => {
  const help = (env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, [script, '--help'], { env, encoding: 'utf8' }).split('\n')[0]
  expect(help({ LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'de_AT.UTF-8' })).toBe('Aufruf:')
  expect(help({ LANG: 'en_US', LC_MESSAGES: 'de' })).toBe('Aufruf:')
  expect(help({ LANG: 'de_DE', LC_ALL: 'fr_FR' })).toBe('Usage:')
  expect(help({ LANG: 'de_DE', LC_ALL: '' })).toBe('Aufruf:')
  expect(help({})).toBe('Usage:')
})

test('a reader that stops reading is no failure', () => {
  const many = {
    ...sound,
    steps: Array.from({ length: 1000 }, (_, index) => ({ ...sound.steps[1], id: `s${index}` })),
    variants: [],
  }
  const file = fileOf('many.json', many)
  const strategies = Array.from({ length: 20 }, () => '--strategy omnichannel').join(' ')
  const command = `"$NODE" "$SCRIPT" "$FILE" --json ${strategies} | head -c 10; echo " \${PIPESTATUS[0]}"`
  const env = { ...process.env, NODE: process.execPath, SCRIPT: script, FILE: file }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { env, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{"scenario 0\n', ''])
})

test('--check names every sound file, of both formats', () => {
  const files = [fileOf('sound.json', sound), fileOf('bridge.json', soundStrategy)]
  expect(called(['--check', ...files])).toEqual({
    code: 0,
    err: '',
    out: files.map((file) => `${file}: all is well\n`).join(''),
  })
  expect(called(['--check', ...files], { language: 'de' }).out).toBe(
    files.map((file) => `${file}: in Ordnung\n`).join(''),
  )
})
