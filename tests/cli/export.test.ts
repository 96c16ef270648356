import { expect, test } from 'vitest'
import { exportRequestOf } from '../../src/build/export-request.ts'
import { wordsIn } from '../../src/cli/words.ts'

test('journeys are named by id, with their settings, or as a programme', () => {
  expect(
    exportRequestOf(['email-discount?variant=declared', 'two-prices.store-return/?desk=left.app', '--lang', 'en']),
  ).toEqual({
    ok: true,
    value: {
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
  const request = exportRequestOf(['two-prices'])
  expect(request).toMatchObject({ ok: true, value: { languages: ['de', 'en'], out: 'two-prices.html' } })
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
]

test.each(refusals)('%s is refused in both languages, with what to do', (_, args, named) => {
  const request = exportRequestOf(args)
  if (request.ok) throw new Error('it was taken')
  for (const language of ['de', 'en'] as const) {
    const message = request.complaint(wordsIn(language)).join('\n')
    for (const name of named) expect(message).toContain(name)
    expect(message).not.toMatch(/\{\{|errors\./)
  }
})
