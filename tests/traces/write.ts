import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { journeys } from '../content/shipped.ts'
import { traceOf } from './trace.ts'

/** Writes all traces anew (`npm run traces`); a change of meaning is then a line of diff. */
for (const file of readdirSync(import.meta.dirname)) {
  if (file.endsWith('.txt')) rmSync(new URL(file, import.meta.url))
}
for (const journey of journeys) writeFileSync(new URL(`${journey.scenario.id}.txt`, import.meta.url), traceOf(journey))
console.log(`${journeys.length} traces written`)
