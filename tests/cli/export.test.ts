import { expect, test } from 'vitest'
import { exportRequestOf } from '../../src/build/export-request.ts'
import { wordsIn } from '../../src/cli/words.ts'
import { shelf } from '../../src/content/shelf.ts'

test('journeys are named by id, with their settings, or as a programme', () => {
  expect(
    exportRequestOf('file', [
      'email-discount?variant=declared',
      'two-prices.store-return/?desk=left.app',
      '--lang',
      'en',
    ]),
  ).toEqual({
    ok: true,
    value: {
      version: null,
      id: 'journeys',
      hasCourse: false,
      journeys: [
        { id: 'email-discount', start: '?variant=declared' },
        { id: 'two-prices', start: '' },
        { id: 'store-return', start: '?desk=left.app' },
      ],
      languages: ['en'],
      out: 'roter-faden.html',
    },
  })
})

test('one journey gives the file its name, and both languages are in it', () => {
  const request = exportRequestOf('file', ['two-prices'])
  expect(request).toMatchObject({ ok: true, value: { languages: ['de', 'en'], out: 'two-prices.html' } })
})

test('the course brings all journeys, and a package says for which platforms it is', () => {
  const request = exportRequestOf('scorm', ['course', '--version', '2004', '--lang', 'en'])
  expect(request).toMatchObject({ ok: true, value: { version: '2004', hasCourse: true, out: 'course-scorm-2004.zip' } })
  expect(request.ok && request.value?.journeys).toHaveLength(shelf.length)
  expect(exportRequestOf('scorm', ['two-prices'])).toMatchObject({
    ok: true,
    value: { version: '1.2', hasCourse: false, out: 'two-prices-scorm-1.2.zip' },
  })
})

/** Arguments, and what the message must name. */
const refusals: readonly (readonly [what: string, args: readonly string[], named: readonly string[]])[] = [
  ['no journey', [], ['email-discount']],
  ['an unknown journey', ['one-price'], ['one-price', 'two-prices']],
  ['a journey named like a folder', ['../two-prices'], ['two-prices']],
  ['a journey twice', ['two-prices.store-return', 'two-prices'], ['two-prices']],
  ['an unknown language', ['two-prices', '--lang', 'de,fr'], ['fr', 'en']],
  ['an option without its value', ['two-prices', '--out'], ['--out']],
  ['an option that swallows the next', ['two-prices', '--out', '--lang'], ['--out']],
  ['an option twice', ['two-prices', '--lang', 'de', '--lang', 'en'], ['--lang']],
  ['an unknown option', ['two-prices', '--zip'], ['--zip']],
  ['a version for a file without a platform', ['two-prices', '--version', '1.2'], ['--version']],
  ['the course beside a journey', ['course', 'two-prices'], ['course']],
]

test('a version that does not exist is refused', () => {
  const request = exportRequestOf('scorm', ['course', '--version', '1.3'])
  if (request.ok) throw new Error('it was taken')
  expect(request.complaint(wordsIn('de')).join()).toContain('1.2, 2004')
})

test.each(refusals)('%s is refused in both languages, with what to do', (_, args, named) => {
  const request = exportRequestOf('file', args)
  if (request.ok) throw new Error('it was taken')
  for (const language of ['de', 'en'] as const) {
    const message = request.complaint(wordsIn(language)).join('\n')
    for (const name of named) expect(message).toContain(name)
    expect(message).not.toMatch(/\{\{|errors\./)
  }
})
