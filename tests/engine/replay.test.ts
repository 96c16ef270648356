import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, deskAt, type Frame, type Mark, replay, type Scenario } from '../../src/engine/index.ts'
import { scenario } from './arbitrary.ts'
import { strategy } from './arbitraryStrategy.ts'
import { holds } from './holds.ts'

function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(Object.freeze(thing)).map(frozen)
  return thing
}

test('a replay writes nothing into what it is given and says the same twice, byte for byte', () => {
  holds([scenario(), strategy], (journey, rule) => {
    const once = JSON.stringify(replay(frozen(journey), frozen(rule)))
    expect(JSON.stringify(replay(journey, rule))).toBe(once)
    expect(JSON.stringify(replay(structuredClone(journey), structuredClone(rule)))).toBe(once)
  })
})

/** The same file with the keys of every object in the opposite order. */
function turned<Thing>(thing: Thing): Thing {
  const turn = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value
  return JSON.parse(JSON.stringify(thing, turn))
}

test('the order of keys in a file means nothing', () => {
  holds([scenario(), strategy], (journey, rule) => {
    expect(JSON.stringify(replay(turned(journey), turned(rule)))).toBe(JSON.stringify(replay(journey, rule)))
  })
})

test('the summary counts the marks', () => {
  holds([scenario(), strategy], (journey, rule) => {
    const { frames, summary } = replay(journey, rule)
    const marks = frames.flatMap((frame) => frame.marks)
    const count = (type: Mark['type']) => marks.filter((mark) => mark.type === type).length
    const severity = marks.reduce((sum, mark) => sum + (mark.type === 'gap' ? mark.severity : 0), 0)
    expect(summary).toEqual({
      gaps: count('gap'),
      kept: count('kept'),
      chances: count('chance'),
      boundaries: count('boundary'),
      severity,
    })
  })
})

const stepsBefore = ({ steps }: Scenario, { step }: Frame): readonly string[] =>
  steps
    .slice(
      0,
      steps.findIndex(({ id }) => id === step),
    )
    .map(({ id }) => id)

test('a mark rests on an earlier step, and what was handed over came from elsewhere', () => {
  holds([scenario(), strategy], (journey, rule) => {
    for (const frame of replay(journey, rule).frames) {
      const isReport = journey.steps.some(({ id, do: action }) => id === frame.step && action === 'report')
      for (const { type, fact } of frame.marks) {
        if (fact) expect(stepsBefore(journey, frame)).toContain(fact.step)
        if (type === 'kept' && !isReport) expect(fact?.channel).not.toBe(frame.channel)
      }
    }
  })
})

test('comparing pairs the two replays step by step', () => {
  holds([scenario(), strategy, strategy], (journey, one, other) => {
    const { left, right, pairs } = compare(journey, one, other)
    expect([left, right]).toEqual([replay(journey, one), replay(journey, other)])
    expect(pairs.map(({ step }) => step)).toEqual(journey.steps.map(({ id }) => id))
    expect(pairs.map((pair) => pair.left)).toEqual(left.frames)
    expect(pairs.map((pair) => pair.right)).toEqual(right.frames)
    for (const pair of pairs) expect(pair.differs).toBe(JSON.stringify(pair.left) !== JSON.stringify(pair.right))
  })
})

/** Gaps that name what keeps the channel from the fact itself; stock and unplanned chapters are blamed on something else. */
const namesObstacle = (mark: Mark): boolean =>
  mark.type === 'gap' &&
  mark.kind !== 'STOCK' &&
  mark.domain !== 'exposure' &&
  ['notShared', 'outage', 'delay', 'identity', 'unobservable'].includes(mark.cause)

test('the desk lists the fact behind a gap with the same reason', () => {
  holds([scenario(), strategy], (journey, rule) => {
    for (const { step, channel, marks } of replay(journey, rule).frames) {
      for (const mark of marks.filter(namesObstacle)) {
        const entry = deskAt(journey, rule, step, channel).find(
          ({ domain, subject }) => domain === mark.domain && subject === mark.subject,
        )
        expect(entry?.facts).toContainEqual(
          expect.objectContaining({ ...mark.fact, why: mark.type === 'gap' && mark.cause }),
        )
      }
    }
  })
})

test('what a desk goes by is the newest fact without an obstacle, or comes from the books', () => {
  holds([scenario(), strategy, fc.nat(20)], (journey, rule, index) => {
    const step = journey.steps[index % journey.steps.length]
    if (!step) return
    for (const { channels } of [journey])
      for (const { id } of channels)
        for (const { source, value, facts } of deskAt(journey, rule, step.id, id)) {
          const usable = facts.filter(({ why }) => why === null)
          if (source) expect(usable).toContainEqual(expect.objectContaining({ ...source, value }))
          for (const { step: writer } of facts)
            expect(stepsBefore(journey, { ...step, step: step.id, effect: 'done', marks: [] })).toContain(writer)
        }
  })
})

test('a step or channel that there is not has no desk', () => {
  const [journey] = fc.sample(scenario(), 1)
  const [rule] = fc.sample(strategy, 1)
  if (!journey || !rule) throw new Error('nothing drawn')
  expect(() => deskAt(journey, rule, 'nowhere', 'c0')).toThrow(RangeError)
  expect(() => deskAt(journey, rule, 's0', 'nowhere')).toThrow(RangeError)
})
