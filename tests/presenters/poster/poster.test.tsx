import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Poster, type PosterCell, pictureOf } from '../../../src/presenters/poster/index.ts'

const text = fc.string({ unit: 'binary', maxLength: 80 })
const cell: fc.Arbitrary<PosterCell | null> = fc.option(
  fc.record({
    sign: fc.constantFrom('plain', 'kept', 'gap', 'chance', 'boundary'),
    label: fc.option(text),
    kind: text,
    texts: fc.array(text, { maxLength: 3 }),
  }),
)
const lane = fc.record({ name: text, tally: text, fabric: fc.constantFrom('rooms', 'doors', 'cloth') })
const poster: fc.Arbitrary<Poster> = fc.record({
  language: fc.constantFrom('de', 'en'),
  brand: text,
  title: text,
  question: text,
  changed: text,
  left: lane,
  right: lane,
  rows: fc.array(fc.record({ place: text, does: text, left: cell, right: cell }), { maxLength: 10 }),
  notes: fc.array(text, { maxLength: 3 }),
  description: text,
})
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement

test('a picture is a sound SVG document, whatever the texts are', () => {
  fc.assert(
    fc.property(poster, (one) => {
      const svg = parsed(pictureOf(one))
      expect(svg.localName).toBe('svg')
      expect(svg.querySelectorAll('parsererror, script, a, image, foreignObject')).toHaveLength(0)
      expect(Number(svg.getAttribute('height'))).toBeGreaterThanOrEqual(900)
    }),
    { numRuns: 50 },
  )
}, 60_000)

const plain: Poster = {
  language: 'de',
  brand: 'Roter Faden',
  title: '<script>alert("1")</script> & mehr',
  question: 'Warum?',
  changed: '',
  left: { name: 'Multichannel', tally: '1 Riss', fabric: 'rooms' },
  right: { name: 'Omnichannel', tally: 'kein Riss', fabric: 'cloth' },
  rows: [
    {
      place: '1 · App',
      does: 'Sie sieht nach.',
      left: { sign: 'gap', label: 'Riss', kind: 'Preislücke', texts: ['Teurer.'] },
      right: { sign: 'kept', label: 'Knoten', kind: '', texts: ['Gleich.'] },
    },
    { place: '2 · Filiale', does: 'Sie kauft.', left: null, right: null },
  ],
  notes: ['Modell, keine Messung.'],
  description: 'Ein Riss, kein Riss.',
}

test('text from files stays text', () => {
  const svg = pictureOf(plain)
  expect(svg).not.toContain('<script')
  expect(parsed(svg).querySelector('title')?.textContent).toBe(plain.title)
})

test('a picture holds all its words, and its description', () => {
  const shown = parsed(pictureOf(plain)).textContent
  for (const word of [
    'Multichannel',
    '1 Riss',
    'Riss',
    'Preislücke',
    'Teurer.',
    '1 · App',
    'Sie kauft.',
    'Ein Riss, kein Riss.',
  ])
    expect(shown).toContain(word)
})

test('a longer journey makes a higher picture, nothing else', () => {
  const rows = Array.from({ length: 10 }, () => plain.rows[0]).filter((row) => row !== undefined)
  const [low, high] = [parsed(pictureOf(plain)), parsed(pictureOf({ ...plain, rows }))]
  expect(Number(high.getAttribute('height'))).toBeGreaterThan(Number(low.getAttribute('height')))
  expect(high.getAttribute('width')).toBe(low.getAttribute('width'))
})
