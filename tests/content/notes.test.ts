import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Notes } from '../../src/presenters/stage/notes.ts'
import { journeys, languages } from './shipped.ts'
import { sourceIds } from './source-ids.ts'

const notesOf = (language: string, id: string): Notes =>
  JSON.parse(readFileSync(`locales/${language}/notes/${id}.json`, 'utf8'))

const cases = journeys.flatMap(({ scenario }) => languages.map((language) => ({ scenario, language, id: scenario.id })))

test.each(cases)('$id has notes in $language for every step, and for no other', ({ scenario, language, id }) => {
  const { steps } = notesOf(language, id)
  expect(Object.keys(steps).sort()).toEqual(scenario.steps.map(({ id: step }) => step).sort())
  for (const [step, notes] of Object.entries(steps))
    expect(Object.keys(notes), step).toEqual(['say', 'objection', 'pause'])
})

test.each(cases)('the notes of $id in $language rest on statements that exist', ({ language, id }) => {
  const text = JSON.stringify(notesOf(language, id))
  const named = [...text.matchAll(/(?<![\w.])(?:S[0-4]|X|T)\.?\d+(?:\.\d+)?/g)].map(([name]) => name)
  expect(named.filter((name) => !sourceIds.includes(name))).toEqual([])
})
