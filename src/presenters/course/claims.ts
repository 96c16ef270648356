import { type Claim, type Claims, type JourneyId, optionIds, type World } from '../../content/questions/question.ts'
import { applyVariant, presets, replay, type Scenario, type Summary } from '../../engine/index.ts'

export type Library = ReadonlyMap<JourneyId, Scenario>

/** The shipped journey; it must have been loaded. */
export function scenarioOf(library: Library, id: JourneyId): Scenario {
  const scenario = library.get(id)
  if (!scenario) throw new RangeError(`journey not loaded: ${id}`)
  return scenario
}

function summaryOf({ journey, variant, strategy, more = [] }: World, library: Library): Summary {
  const written = scenarioOf(library, journey)
  const scenario = variant === undefined ? written : applyVariant(written, variant)
  const wider = { ...scenario, channels: [...scenario.channels, ...more] }
  return replay(wider, typeof strategy === 'string' ? presets[strategy] : strategy).summary
}

function holds({ counting, under, is, than }: Claim, library: Library): boolean {
  const count = summaryOf(under, library)[counting]
  const other = typeof than === 'number' ? than : summaryOf(than, library)[counting]
  if (is === 'same') return count === other
  return is === 'more' ? count > other : count < other
}

/** The option whose claims all hold; exactly one, as a test makes sure. */
export function trueOption({ id, claims }: Claims, library: Library): string {
  const found = optionIds.find((option) => claims[option].every((claim) => holds(claim, library)))
  if (!found) throw new RangeError(`no option of ${id} holds`)
  return found
}
