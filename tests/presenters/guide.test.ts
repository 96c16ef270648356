import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOrNothing, fewestAnswers, places } from '../../src/content/guide/places.ts'
import { questions } from '../../src/content/guide/questions.ts'
import { stepsFromStore } from '../../src/content/guide/steps.ts'
import { adviseOn, rank, scaleOf } from '../../src/presenters/guide/advice.ts'
import { contradictionsIn, flipsOf, wayTo } from '../../src/presenters/guide/outlook.ts'
import {
  type Answers,
  answering,
  marking,
  questionIds,
  questionOf,
  readGuide,
  startingOver,
  usualWeights,
  type Weights,
  weighing,
} from '../../src/presenters/guide/state.ts'
import { changed } from './query.ts'

const optionIds = (id: (typeof questionIds)[number]) => questionOf(id).options.map((option) => option.id)
const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, fc.constantFrom(...optionIds(id))])),
  { requiredKeys: [] },
)
const someWeights = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, fc.integer({ min: 0, max: 3 })])),
) as fc.Arbitrary<Weights>
const holds = (property: (answers: Answers, weights: Weights) => void) =>
  fc.assert(fc.property(someAnswers, someWeights, property), { numRuns: 400 })

test('without answers the guide says that it knows too little', () => {
  const advice = adviseOn({}, usualWeights)
  expect(advice).toMatchObject({ place: null, answered: 0, for: [], against: [], ceilings: [] })
  expect(flipsOf({}, usualWeights)).toEqual([])
})

test('any answers come to something: a place of ours with a reason for every answer, or an honest nothing', () => {
  holds((answers, weights) => {
    const advice = adviseOn(answers, weights)
    const reasons = [...advice.for, ...advice.against, ...advice.neutral]
    expect(reasons.map(({ question }) => question).sort()).toEqual(Object.keys(answers).sort())
    const counted = questionIds.filter((id) => answers[id] && weights[id] > 0)
    expect(advice.answered).toBe(counted.length)
    if (counted.length < fewestAnswers) expect(advice.place).toBeNull()
    if (advice.place) expect(places).toContain(advice.place)
    expect(Math.abs(scaleOf(advice.points))).toBeLessThanOrEqual(1)
  })
})

test('an answer that pulls further never leads back', () => {
  const question = fc.constantFrom(...questionIds.filter((id) => id !== allOrNothing.question))
  fc.assert(
    fc.property(someAnswers, someWeights, question, (answers, weights, id) => {
      const ranks = optionIds(id).map((option) => adviseOn({ ...answers, [id]: option }, weights).place)
      const known = ranks.flatMap((place) => (place ? [rank(place)] : []))
      // answers of the same pull may hold back differently only through their ceilings, which rise with the pull
      expect(known).toEqual([...known].sort((one, other) => one - other))
    }),
    { numRuns: 400 },
  )
})

test('nothing beyond a ceiling is advised, and only what holds back is named', () => {
  holds((answers, weights) => {
    const { place, ceilings } = adviseOn(answers, weights)
    const counted = questionIds.filter((id) => weights[id] > 0)
    const allowed = counted.flatMap((id) => questionOf(id).options.find((one) => one.id === answers[id])?.ceiling ?? [])
    if (place) for (const ceiling of allowed) expect(rank(place)).toBeLessThanOrEqual(rank(ceiling))
    for (const { place: held } of ceilings) expect(allowed).toContain(held)
  })
})

test('with the same goods everywhere the half bridge is never advised', () => {
  holds((answers, weights) => {
    const { question, option, passes } = allOrNothing
    const { place } = adviseOn({ ...answers, [question]: option }, { ...weights, [question]: 1 })
    expect(place).not.toBe(passes)
  })
})

/** The answers at one end: all that pull to separate channels, or all that pull to connected ones. */
const ends = (place: 0 | -1): Answers => Object.fromEntries(questionIds.map((id) => [id, optionIds(id).at(place)]))

test('each place can be reached, and the ends by the answers that all pull there', () => {
  const [separate, connected] = [ends(0), ends(-1)]
  expect(adviseOn(separate, usualWeights).place).toBe('multichannel')
  expect(adviseOn(connected, usualWeights).place).toBe('omnichannel')
  const between = fc.sample(someAnswers, 2000).map((answers) => adviseOn(answers, usualWeights).place)
  for (const place of places.slice(1, -1)) expect(between).toContain(place)
})

test('what would change the answer does, and nothing that would is left out', () => {
  fc.assert(
    fc.property(someAnswers, someWeights, (answers, weights) => {
      const now = adviseOn(answers, weights).place
      const flips = flipsOf(answers, weights)
      const named = new Map(flips.map(({ key, place }) => [key as string, place]))
      for (const { id } of questions)
        for (const option of optionIds(id)) {
          const { place } = adviseOn({ ...answers, [id]: option }, weights)
          expect(named.get(`${id}-${option}`) ?? now).toBe(now === null ? null : place)
        }
    }),
    { numRuns: 100 },
  )
})

test.each(questionIds)('%s without weight changes nothing', (question) => {
  holds((answers, weights) => {
    const without = { ...weights, [question]: 0 }
    const places = optionIds(question).map((option) => adviseOn({ ...answers, [question]: option }, without).place)
    expect(new Set(places).size).toBe(1)
  })
})

test('contradictions are named only where both answers are given', () => {
  const both: Answers = { goal: 'bond', consents: 'unclear' }
  expect(contradictionsIn(both).map(({ id }) => id)).toEqual(['bondUnasked'])
  expect(contradictionsIn({ goal: 'bond' })).toEqual([])
})

test('the way to a place begins with the cheapest step still to do, and fits where one comes from', () => {
  const ids = (way: ReturnType<typeof wayTo>) => way.map(({ step }) => step.id)
  expect(ids(wayTo('multichannel', {}, []))).toEqual(['declare'])
  expect(ids(wayTo('cross-channel', {}, []))).toEqual(['declare', 'plan', 'consent', 'returns', 'pickUp'])
  expect(ids(wayTo('omnichannel', { start: 'store' }, []))).toEqual(stepsFromStore.map(({ id }) => id))
  const next = wayTo('cross-channel', {}, ['declare', 'plan']).find(({ isNext }) => isNext)
  expect(next?.step.id).toBe('consent')
  expect(wayTo('multichannel', {}, ['declare']).some(({ isNext }) => isNext)).toBe(false)
})

test('the link holds everything: answers, weights, steps', () => {
  holds((answers, weights) => {
    let search = new URLSearchParams()
    for (const [id, option] of Object.entries(answers)) search = changed(search, { [id]: option })
    for (const id of questionIds) search = changed(search, weighing(readGuide(search), id, weights[id]))
    search = changed(search, marking(readGuide(search), 'plan'))
    expect(readGuide(search)).toEqual({ answers, weights, done: ['plan'], isDamaged: false })
    expect(changed(changed(search, startingOver), {}).size).toBe(0)
  })
})

test('an answer and a tick can be taken back', () => {
  const search = changed(new URLSearchParams('goal=reach&done=declare-plan'), answering('goal', null))
  expect(readGuide(search).answers).toEqual({})
  expect(changed(search, marking(readGuide(search), 'declare')).get('done')).toBe('plan')
})

test('a damaged link is told, never thrown, and what makes sense in it stays', () => {
  const state = readGuide(new URLSearchParams('goal=reach&urgency=toString&weights=goal.9-start.2&done=plan-nothing'))
  expect(state).toEqual({
    answers: { goal: 'reach' },
    weights: { ...usualWeights, start: 2 },
    done: ['plan'],
    isDamaged: true,
  })
  fc.assert(
    fc.property(fc.constantFrom(...questionIds, 'weights', 'done'), fc.string(), (name, text) => {
      const { answers, weights } = readGuide(new URLSearchParams({ [name]: text }))
      expect(() => adviseOn(answers, weights)).not.toThrow()
    }),
  )
})
