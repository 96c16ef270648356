import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { exceptions, isFounded } from './numbers.ts'
import { bodyOf, doubled, lix, sentenceLength, sentencesIn, wordsIn } from './plain.ts'
import { read, wordFiles } from './words.ts'

test('words and sentences are counted as a reader would', () => {
  expect(wordsIn('Etwa 20\u00a0% zahlen – z. B. bar.')).toHaveLength(5)
  expect(sentencesIn('Sie fragt: „Wo ist es?“ Niemand weiß es. {{name}} auch nicht.')).toHaveLength(4)
})

test('long words and long sentences make a text hard', () => {
  const easy = ['Das Haus ist alt. Der Hund ist da.']
  const hard = [
    'Kundenbindungsprogramme verschiedener Einzelhandelsunternehmen unterscheiden sich grundsätzlich voneinander.',
  ]
  expect(lix(easy)).toBeLessThan(10)
  expect(lix(hard)).toBeGreaterThan(80)
  expect(sentenceLength(easy)).toBe(4)
})

test('a word that follows itself is found, its beginning is not', () => {
  expect(doubled('Der der Kanal')).toEqual(['Der der'])
  expect(doubled('den Denker, an Anna, und niemand weiß, wer wer ist')).toEqual([])
})

test.each([
  ['sources:statements.S4.10', '90 % wechseln.'],
  ['compare:doubts.X9.one', '90 % wechseln.'],
  ['course:any', 'Etwa 28 % (Cavallo 2017).'],
  ['course:any', '139 von 1.000 gehen. Modell, keine Messung.'],
  ['course:any', 'Laut S4.10 sind es 90 %.'],
  ['course:any', 'Um 17:45 an Tag 2, Schritt 3.'],
])('%s may say: %s', (place, text) => {
  expect(isFounded(place, text)).toBe(true)
})

test.each([
  ['course:any', '90 % wechseln.'],
  ['course:stations.S', 'Jeder 3. Kunde geht um 17:45.'],
  ['course:any', 'In 2018 waren es 5.'],
])('%s may not say: %s', (place, text) => {
  expect(isFounded(place, text)).toBe(false)
})

const cases = wordFiles.flatMap((name) =>
  languages.map((language) => ({ name, language, texts: read(language, name) })),
)

test.each(cases)('$language/$name is written plainly', ({ language, texts }) => {
  const body = bodyOf(texts)
  expect(sentenceLength(body)).toBeLessThanOrEqual(20)
  if (language === 'de') expect(lix(body)).toBeLessThanOrEqual(45)
  expect([...texts.values()].flatMap(doubled)).toEqual([])
})

/** `scenarios/two-prices:persona`, `common:brand`. */
const placeOf = (name: string, key: string) => `${name.replace('.json', '')}:${key}`

// Name the source, add the badge, or give the place and its reason in numbers.ts.
test.each(cases)('every figure in $language/$name rests on something', ({ name, texts }) => {
  expect([...texts].filter(([key, text]) => !isFounded(placeOf(name, key), text))).toEqual([])
})

test('every exception is still needed', () => {
  const all = cases.flatMap(({ name, texts }) => [...texts].map(([key, text]) => [placeOf(name, key), text] as const))
  for (const [pattern, reason] of exceptions)
    expect(
      all.some(([place, text]) => pattern.test(place) && /\d/.test(text)),
      reason,
    ).toBe(true)
})
