import { expect, test, vi } from 'vitest'
import { changed, sound, soundStrategy } from '../schema/corpus.ts'
import { called, fileOf, folder, nowhere } from './command.ts'

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const good = fileOf('sound.json', sound)
const bad = (name: string, path: string, change: Parameters<typeof changed>[2]) =>
  fileOf(name, changed(sound, path, change))
const badStrategy = fileOf('half.json', changed(soundStrategy, '$.delay.orders', -5))
const badTime = bad('time.json', '$.steps[1].time', '25:00')
const rawName = fileOf('odd\u001b[31m name.json', '{')

/** Arguments, and what the message must name. */
const refusals: readonly (readonly [what: string, args: readonly string[], named: readonly string[]])[] = [
  ['no file', [], []],
  ['two files', [good, good], [good]],
  ['an unknown option', [good, '--colour'], ['--colour']],
  ['an unknown short option', [good, '-x'], ['-x']],
  ['an option named like a prototype', [good, '--__proto__'], ['--__proto__']],
  ['an option without its value', [good, '--strategy'], ['--strategy']],
  ['an option that swallows the next', [good, '--variant', '--json'], ['--variant']],
  ['a value where none belongs', [good, '--json=yes'], ['--json']],
  ['two variants', [good, '--variant', 'later', '--variant', 'later'], ['--variant']],
  ['an unknown preset', [good, '--strategy', 'megachannel'], ['megachannel', 'omnichannel-ideal']],
  ['a preset named like a prototype', [good, '--strategy', 'constructor'], ['constructor', 'omnichannel-ideal']],
  ['an unknown variant', [good, '--variant', 'sooner'], [good, '$.variants', 'sooner', 'later']],
  ['a missing file', [nowhere('missing.json')], [nowhere('missing.json')]],
  ['a file in a file', [`${good}/x.json`], [`${good}/x.json`]],
  ['a directory', [folder], [folder]],
  ['a file that cannot be opened', [nowhere('x'.repeat(300))], ['ENAMETOOLONG']],
  ['a missing strategy file', [good, '--strategy', nowhere('none.json')], [nowhere('none.json')]],
  ['a directory as strategy', [good, '--strategy', folder], [folder]],
  ['a broken strategy', [good, '--strategy', badStrategy], [badStrategy, '$.delay.orders', '-5']],
  ['a scenario as strategy', [good, '--strategy', good], [good, '$.format', 'roter-faden/strategy@1']],
  ['a strategy as scenario', [badStrategy], [badStrategy, '$.format', 'roter-faden/scenario@1']],
  ['standard input for both', ['-', '--strategy', '-'], []],
  ['nothing on standard input', ['-'], ['-: $:']],
  ['an empty file', [fileOf('empty.json', '')], ['empty.json: $:']],
  ['a file that is no JSON', [fileOf('broken.json', '{"id": }')], ['broken.json: $:', '1', '8']],
  ['a binary file', [fileOf('picture.json', new Uint8Array([0x89, 0x50, 0xff, 0x00]))], ['picture.json: $:']],
  [
    'a file over 1 MB',
    [fileOf('large.json', JSON.stringify(sound) + ' '.repeat(1_000_000))],
    ['large.json: $:', '1000000'],
  ],
  ['an endless file', ['/dev/zero'], ['/dev/zero: $:']],
  ['a wrong time', [badTime], [badTime, '$.steps[1].time', '25:00']],
  ['a wrong time under --json', [badTime, '--json'], [badTime, '$.steps[1].time']],
  ['a prototype key', [fileOf('proto.json', '{"__proto__":{"format":1}}')], ['proto.json: $.__proto__:']],
  ['deep nesting', [fileOf('deep.json', '['.repeat(200_000) + ']'.repeat(200_000))], ['deep.json: $[0][0]']],
  [
    'a field named like a template',
    [bad('template.json', '$.steps[1]["$t(usage) {{given}}"]', 1)],
    ['$t(usage) {{given}}'],
  ],
  [
    'an unsound file among sound ones',
    ['--check', good, badTime, badStrategy],
    [badTime, '$.steps[1].time', badStrategy],
  ],
  ['--check without a file', ['--check'], []],
  ['--check with --json', ['--check', '--json', good], ['--json']],
  ['--check with --strategy', ['--check', good, '--strategy', 'omnichannel'], ['--strategy']],
]

test.each(refusals)('%s is refused on standard error alone, in both languages', (_, args, named) => {
  const german = called(args, { language: 'de_DE.UTF-8' })
  const english = called(args, { language: 'en_GB.UTF-8' })
  for (const { code, out, err } of [german, english]) {
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/\.\n$/)
    for (const name of named) expect(err).toContain(name)
    expect(err).not.toMatch(/^ *at |Error:|\{\{(?!given)|undefined|object Object/m)
  }
  expect(german.err).not.toBe(english.err)
})

test('a message names file, place, what is wrong, and how to mend it', () => {
  expect(called([badTime], { language: 'de' }).err).toBe(
    `${badTime}: $.steps[1].time: Das ist keine Uhrzeit: "25:00". Schreibe Stunden und Minuten, wenn nötig Sekunden. Beispiel: 09:05 oder 09:05:30.\n`,
  )
})

test('of very many problems the first are shown and the others counted', () => {
  const steps = Array.from({ length: 100 }, (_, index) => ({ ...sound.steps[1], id: `s${index}`, day: 0 }))
  const lines = called([bad('many.json', '$.steps', steps)])
    .err.trim()
    .split('\n')
  expect([lines.length, lines.at(-1)]).toEqual([21, expect.stringContaining('further problems: 80')])
})

test('the name of a file cannot steer the terminal', () => {
  expect(called([rawName]).err).toContain('odd\\u001b[31m name.json: $:')
})
