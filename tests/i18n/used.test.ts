import { expect, test } from 'vitest'
import { literals, matcher } from '../../src/build/places/literals.ts'
import { plain } from './same.ts'
import { allLiterals } from './used.ts'
import { namespaceFiles, read } from './words.ts'

test('a key counts as used by its text, by its namespace, or by a template with one segment left open', () => {
  const used = matcher(literals(`t('menu.open'); t(\`gaps:kinds.\${kind}.title\`); <p title={t('ui:end')} />`))
  expect(used('common', 'menu.open')).toBe(true)
  expect(used('gaps', 'kinds.OFFER.title')).toBe(true)
  expect(used('ui', 'end')).toBe(true)
  expect(used('common', 'menu.close')).toBe(false)
  expect(used('gaps', 'kinds.OFFER.more.title')).toBe(false)
})

test('a template that leaves everything open names no key', () => {
  expect(matcher(literals(`t(\`\${one}.\${two}\`)`))('common', 'menu.open')).toBe(false)
})

const used = matcher(allLiterals())

test.each(namespaceFiles)('%s holds no word that nobody uses', (name) => {
  const namespace = name.replace('.json', '')
  expect([...read('de', name).keys()].filter((key) => !used(namespace, plain(key)))).toEqual([])
})
