import process from 'node:process'
import fc from 'fast-check'
import { vi } from 'vitest'
import type { Scenario, Strategy } from '../../src/engine/index.ts'

/** CI always draws the same journeys; elsewhere every run draws new ones. PROPERTY_SEED repeats a failure. */
const seed = Number(process.env.PROPERTY_SEED ?? (process.env.CI ? 20_260_101 : Date.now() % 1_000_000_000))
// A thousand journeys may take as long as a busy machine needs.
vi.setConfig({ testTimeout: 120_000 })

/** How many random journeys each property is tried with. */
const runs = 1000

/**
 * Tries a claim on random journeys under random strategies; the claim throws where it does not hold.
 * A failure names the smallest journey found as files for the command line.
 */
export function holds<Drawn extends unknown[]>(
  arbitraries: { readonly [Place in keyof Drawn]: fc.Arbitrary<Drawn[Place]> },
  claim: (...drawn: Drawn) => void,
): void {
  const drawn = fc.tuple<Drawn>(...arbitraries)
  const details = fc.check(
    fc.property(drawn, (values) => claim(...values)),
    { numRuns: runs, seed },
  )
  if (!details.failed) return
  const [values = []] = details.counterexample ?? []
  throw new Error([...[...values].map(asFile), `PROPERTY_SEED=${seed} repeats this.`].join('\n\n'), {
    cause: details.errorInstance,
  })
}

const isFile = (value: unknown): value is Scenario | Strategy =>
  typeof value === 'object' && value !== null && 'format' in value

function asFile(value: unknown): string {
  if (!isFile(value)) return `also drawn: ${JSON.stringify(value)}`
  const name = 'steps' in value ? 'scenario.json' : 'strategy.json'
  return `${name} (npm run replay -- scenario.json --strategy strategy.json):\n${JSON.stringify(value)}`
}
