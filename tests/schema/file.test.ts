import { expect, test } from 'vitest'
import { type ProblemCode, readScenario, readStrategy } from '../../src/content/schema/index.ts'
import { sound, soundStrategy } from './corpus.ts'

const scenario = JSON.stringify(sound)
const bytes = (...codes: readonly number[]) => new Uint8Array(codes)
const padded = (size: number) => scenario + ' '.repeat(size - scenario.length)

const files: readonly (readonly [string, string | Uint8Array, ProblemCode, string])[] = [
  ['is empty', '', 'fileEmpty', '$'],
  ['is empty but for blanks', ' \n\t ', 'fileEmpty', '$'],
  ['has no bytes', bytes(), 'fileEmpty', '$'],
  ['has one byte more than 1 MB', padded(1_000_001), 'fileTooLarge', '$'],
  ['has one byte more than 1 MiB', new TextEncoder().encode(padded(1_048_577)), 'fileTooLarge', '$'],
  ['has few letters but many bytes', `"${'é'.repeat(500_000)}"`, 'fileTooLarge', '$'],
  ['is a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'fileBinary', '$'],
  ['is UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00), 'fileBinary', '$'],
  ['holds a zero byte', bytes(0x7b, 0x00, 0x7d), 'fileBinary', '$'],
  ['holds a zero sign', '{"id":"\0"}', 'fileBinary', '$'],
  ['ends too early', '{\n  "id": ', 'fileNotJson', '$'],
  ['has a comma too many', '{"id":"x",}', 'fileNotJson', '$'],
  ['is JavaScript', 'export default {}', 'fileNotJson', '$'],
  ['holds NaN', '{"id":NaN}', 'fileNotJson', '$'],
  ['has two values', '{} {}', 'fileNotJson', '$'],
  ['says a field twice', `{"id":"a","channels":[{"id":"a","id":"b"}]}`, 'fieldTwice', '$.channels[0].id'],
  ['says a field twice, once escaped', `{"id":"a","\\u0069d":"b"}`, 'fieldTwice', '$.id'],
  ['has a field __proto__', '{"__proto__":{"polluted":true}}', 'nameReserved', '$.__proto__'],
  [
    'has a field constructor',
    '{"a":[{"constructor":{"prototype":{"polluted":true}}}]}',
    'nameReserved',
    '$.a[0].constructor',
  ],
  ['is nested without end', '['.repeat(300_000) + ']'.repeat(300_000), 'nestedTooDeep', `$${'[0]'.repeat(16)}`],
  ['is null', 'null', 'objectExpected', '$'],
  ['is a list', '[]', 'objectExpected', '$'],
  ['is a number', '1', 'objectExpected', '$'],
  ['is a text', '"scenario"', 'objectExpected', '$'],
]

test.each(files)('a file that %s is refused', (_, file, code, path) => {
  for (const read of [readScenario, readStrategy]) {
    const reading = read(file)
    expect(reading.ok ? [] : reading.problems).toContainEqual(expect.objectContaining({ code, path }))
  }
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.each([
  ['{\n  "id": ?\n}', 2, 9],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['[1, 2', 1, 6],
  ['[1 2]', 1, 4],
  ['[1}', 1, 3],
  ['{"a":01}', 1, 7],
  ['{"a":"b\nc"}', 1, 6],
  ["{'a':1}", 1, 2],
  ['{} x', 1, 4],
  ['{"a":{"b":[{}]}]', 1, 16],
  ['\n\nnull true', 3, 6],
])('%j stops being JSON in line %i, column %i', (file, line, column) => {
  expect(readScenario(file)).toEqual({ ok: false, problems: [{ code: 'fileNotJson', path: '$', line, column }] })
})

test.each([
  ['text', scenario],
  ['bytes', new TextEncoder().encode(scenario)],
  ['text with a byte order mark', `\uFEFF${scenario}`],
  ['bytes with a byte order mark', new TextEncoder().encode(`\uFEFF${scenario}`)],
  ['exactly 1 MB', padded(1_000_000)],
])('a sound scenario as %s is read', (_, file) => {
  expect(readScenario(file)).toEqual({ ok: true, value: sound })
})

test('a sound strategy is read', () => {
  expect(readStrategy(JSON.stringify(soundStrategy))).toEqual({ ok: true, value: soundStrategy })
})
