import { expect, test } from 'vitest'
import { createTranslator } from '../../src/i18n/instance.ts'
import { localPath, otherLanguage, splitAddress } from '../../src/i18n/language.ts'

test('an address is its language and its path, with a slash at the end', () => {
  expect(splitAddress('/de/journeys')).toEqual({ language: 'de', path: '/journeys/' })
  expect(splitAddress('/en/')).toEqual({ language: 'en', path: '/' })
  expect(splitAddress('/en')).toEqual({ language: 'en', path: '/' })
})

test.each(['/', '/fr/', '/journeys/', '/deutsch/'])('%s names no language', (address) => {
  expect(splitAddress(address)).toBeNull()
})

test('the other language of a path', () => {
  expect(localPath(otherLanguage('de'), '/journeys/')).toBe('/en/journeys/')
  expect(localPath(otherLanguage('en'), '/')).toBe('/de/')
})

test('translators share nothing', () => {
  const german = createTranslator('de', { common: { brand: 'Faden' } })
  const english = createTranslator('en', { common: { brand: 'thread' } })
  expect([german.t('brand'), english.t('brand')]).toEqual(['Faden', 'thread'])
})

test('a strict translator refuses a missing word', () => {
  const translator = createTranslator('de', { common: {} }, { strict: true })
  expect(() => translator.t('brand')).toThrow('missing words: brand')
})
