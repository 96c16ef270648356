import { expect, test } from 'vitest'
import { seenIn } from '../../src/build/places/seen.ts'
import { whereShown } from '../../src/build/places/where.ts'
import references from '../../src/content/references.json' with { type: 'json' }
import { statementCounts, systemSources } from '../../src/content/sources.ts'
import { type Term, terms } from '../../src/content/terms.ts'
import { gapCauses, gapKinds } from '../../src/engine/index.ts'
import { ids } from '../content/shipped.ts'
import { sourceIds } from '../content/source-ids.ts'
import { flat, read } from '../i18n/words.ts'

const where = whereShown()
const everyTerm: readonly (readonly [string, Term])[] = Object.entries(terms)

test('a journey and the screens that name a statement are found in the sources of the application', () => {
  expect(where['S0.11']?.journeys).toEqual(['email-discount'])
  expect(where['S0.18']?.screens).toContain('replay')
  expect(where['S0.18']?.screens).not.toContain('glossary')
})

test('every statement that is named anywhere exists', () => {
  expect(Object.keys(where).filter((id) => !sourceIds.includes(id))).toEqual([])
})

/** Rows of the table of systems and examples that wait for the feedback lens. */
const later = ['T.25', 'T.26', 'T.27', 'T.28', 'T.35']
/** Examples that must be played, not only mentioned. */
const played = ['T.3', 'T.4', 'T.5', 'T.6', 'T.7', 'T.8', 'T.9', 'T.10', 'T.11', 'T.12', 'T.32']
const rows = systemSources.map((sources, index) => ({ id: `T.${index + 1}`, sources }))
const placesOf = (row: (typeof rows)[number], kind: 'journeys' | 'screens') =>
  [row.id, ...row.sources].flatMap((id) => where[id]?.[kind] ?? [])

test.each(rows.filter(({ id }) => !later.includes(id)))('$id can be met somewhere', (row) => {
  expect(systemSources).toHaveLength(statementCounts.T)
  expect([...placesOf(row, 'journeys'), ...placesOf(row, 'screens')]).not.toEqual([])
})

test.each(rows.filter(({ id }) => played.includes(id)))('$id is played in a journey', (row) => {
  expect(placesOf(row, 'journeys')).not.toEqual([])
})

test('every kind and every cause has its term, named as everywhere, and a journey that shows it', () => {
  const seen = seenIn()
  for (const name of [...Object.keys(gapKinds), ...gapCauses, 'kept', 'gap', 'chance', 'boundary']) {
    expect(Object.keys(terms), name).toContain(name)
    expect(seen[name]?.length, name).toBeGreaterThan(0)
  }
  for (const language of ['de', 'en']) {
    const [glossary, engine] = [read(language, 'glossary.json'), read(language, 'engine.json')]
    const named = (name: string) => glossary.get(`terms.${name}.name`)
    for (const kind of Object.keys(gapKinds)) expect(named(kind)).toBe(engine.get(`kinds.${kind}.name`))
    for (const cause of gapCauses) expect(named(cause)).toBe(engine.get(`causes.${cause}.name`))
    for (const mark of ['kept', 'gap', 'chance', 'boundary']) expect(named(mark)).toBe(engine.get(`marks.${mark}`))
  }
})

test.each(everyTerm)('%s is explained in at most 40 words, and rests on what exists', (id, term) => {
  for (const language of ['de', 'en']) {
    const text = read(language, 'glossary.json').get(`terms.${id}.text`) ?? ''
    expect(text.split(/\s+/).length, language).toBeLessThanOrEqual(40)
  }
  for (const source of term.sources ?? []) expect(sourceIds).toContain(source)
  for (const work of term.references ?? []) expect(references.map((each) => each.id)).toContain(work)
  for (const journey of term.journeys ?? []) expect(ids.scenarios).toContain(journey)
})

test('every term has words, and every word of the glossary its term', () => {
  const words = new Set(
    [...read('de', 'glossary.json').keys()].flatMap((key) => /^terms\.(\w+)\./.exec(key)?.[1] ?? []),
  )
  expect([...words].sort()).toEqual(Object.keys(terms).sort())
})

test('every statement is told in words, none too many, and none of them is a sentence of its own neighbour', () => {
  const texts = flat(Object.fromEntries(read('de', 'sources.json')))
  const told = [...texts.keys()].flatMap((key) => /^statements\.(.+)$/.exec(key)?.[1] ?? [])
  expect(told.sort()).toEqual([...sourceIds].sort())
  const sentences = told.map((id) => texts.get(`statements.${id}`))
  expect(new Set(sentences).size).toBe(sentences.length)
})
