import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { journeys } from '../content/shipped.ts'
import { traceOf } from './trace.ts'

test('every journey has a trace, and no trace is left over', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'))
  expect(files.sort()).toEqual(journeys.map(({ scenario }) => `${scenario.id}.txt`).sort())
})

test.each(journeys)('$scenario.id is told as its trace says (to write it anew: npm run traces)', (journey) => {
  const file = new URL(`${journey.scenario.id}.txt`, import.meta.url)
  expect(traceOf(journey)).toBe(readFileSync(file, 'utf8'))
})
