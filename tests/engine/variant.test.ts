import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyVariant, type Scenario, secondsOf } from '../../src/engine/index.ts'
import { scenario } from './arbitrary.ts'
import { holds } from './holds.ts'

/** A journey, and a variant that takes steps from another one, drops some and changes some. */
const patched = fc
  .tuple(scenario(), scenario(), fc.array(fc.nat(20), { maxLength: 4 }), fc.array(fc.nat(20), { maxLength: 4 }))
  .map(([journey, other, dropped, renamed]): Scenario => {
    const added = other.steps.map(({ id, ...step }) => [`new-${id}`, step])
    const gone = dropped.map((index) => [`s${index % journey.steps.length}`, null])
    const changed = renamed.map((index) => [`s${index % journey.steps.length}`, { names: 'k1', shows: null }])
    const steps = Object.fromEntries([...changed, ...gone, ...added])
    return {
      ...journey,
      variants: [{ id: 'other', patch: { steps, surveyLimit: null, channels: { c9: { kind: 'tv' } } } }],
    }
  })

const frozen = (thing: unknown): void => {
  if (typeof thing === 'object' && thing !== null) Object.values(Object.freeze(thing)).map(frozen)
}

test('a variant leaves the journey as it is and changes only what it names', () => {
  holds([patched], (journey) => {
    frozen(journey)
    const changed = applyVariant(journey, 'other')
    const patch = new Map(Object.entries(journey.variants?.[0]?.patch.steps ?? {}))
    const untouched = journey.steps.filter(({ id }) => !patch.has(id))
    expect(changed.steps.filter(({ id }) => !patch.has(id))).toEqual(untouched)
    expect(changed.steps.filter(({ id }) => patch.get(id) === null)).toEqual([])
    expect(changed.steps.length).toBe(
      [...new Set([...journey.steps.map(({ id }) => id), ...patch.keys()])].filter((id) => patch.get(id) !== null)
        .length,
    )
    expect(changed).not.toHaveProperty('surveyLimit')
    expect(changed.channels).toEqual([...journey.channels, { id: 'c9', kind: 'tv' }])
    expect({ ...changed, steps: 0, channels: 0, variants: 0 }).toEqual({
      ...Object.fromEntries(Object.entries(journey).filter(([key]) => key !== 'surveyLimit')),
      steps: 0,
      channels: 0,
      variants: 0,
    })
  })
})

test('new steps are placed by time, after equals', () => {
  holds([patched], (journey) => {
    const { steps } = applyVariant(journey, 'other')
    const isNew = (id: string): boolean => id.startsWith('new-')
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1]
      if (!next) continue
      expect(secondsOf(step)).toBeLessThanOrEqual(secondsOf(next))
      if (isNew(step.id) && !isNew(next.id)) expect(secondsOf(step)).toBeLessThan(secondsOf(next))
    }
  })
})

test('a patched step keeps what the patch does not name', () => {
  holds([patched], (journey) => {
    const { steps } = applyVariant(journey, 'other')
    const before = new Map(journey.steps.map((step) => [step.id, step]))
    const patch = new Map(Object.entries(journey.variants?.[0]?.patch.steps ?? {}))
    for (const step of steps.filter(({ id }) => before.has(id) && patch.has(id))) {
      const { shows: _, ...old } = before.get(step.id) ?? step
      expect(step).toEqual({ ...old, names: 'k1' })
    }
  })
})

test('a variant that there is not is refused', () => {
  const [journey] = fc.sample(scenario(), 1)
  if (!journey) throw new Error('nothing drawn')
  expect(() => applyVariant(journey, 'other')).toThrow(RangeError)
})
