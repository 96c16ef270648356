import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { marks } from './prose.ts'
import { flat, read, wordFiles } from './words.ts'

const flaws = {
  de: [
    'Das "Ziel"',
    "geht's",
    'Warte...',
    'Halt!',
    'kommt - und geht',
    '20 % mehr',
    '20% mehr',
    '9 €',
    '9€',
    '“Ziel”',
    'Schritt {{number}}',
  ],
  en: ['the "goal"', "don't", 'wait...', 'Stop!', 'comes - and goes', '„goal“', 'two  spaces', 'At step {{number}}'],
}
test.each(languages)('every flaw of the %s list is marked', (language) => {
  for (const text of flaws[language]) expect(marks(language, flat({ text })), text).not.toEqual([])
})

const fine = {
  de: [
    'Das „Ziel“',
    'geht’s',
    'Warte …',
    'kommt – und geht',
    '20\u00a0% mehr',
    '129\u00a0€',
    'Schritt\u00a0{{number}}',
    'Beispiel: ["login"].',
    'Hilfe:\n  -  "so"\nEnde',
  ],
  en: ['the “goal”', 'don’t', '20% off', '€129', 'a well-set book'],
}
test.each(languages)('careful %s prose passes', (language) => {
  expect(marks(language, flat(fine[language]))).toEqual([])
})

test.each(wordFiles)('%s is set with care', (name) => {
  expect(languages.flatMap((language) => marks(language, read(language, name)))).toEqual([])
})
