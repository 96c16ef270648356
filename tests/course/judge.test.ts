import { describe, expect, test } from 'vitest'
import { formsOf, pool } from '../../src/content/questions/index.ts'
import type { Lab, Question } from '../../src/content/questions/question.ts'
import type { Domain } from '../../src/engine/index.ts'
import { trueOption } from '../../src/presenters/course/claims.ts'
import { inTime } from '../../src/presenters/course/estimate.ts'
import { judge, solutionOf } from '../../src/presenters/course/judge.ts'
import { outcomeOf, solutionsOf } from '../../src/presenters/course/lab.ts'
import { allQuestions, languages, library, questionWords } from './shipped.ts'

const found = <Type extends Question['type']>(id: string, type: Type) => {
  const question = pool.find((each) => each.id === id)
  if (question?.type !== type) throw new Error(`${id} is no ${type}`)
  return question as Extract<Question, { type: Type }>
}
const exhibits = allQuestions.flatMap((question) =>
  Array.from({ length: formsOf(question) }, (_, form) => ({ name: `${question.id}.${form}`, question, form })),
)

test.each(exhibits)('the solution of $name is judged right, and there are words for it', ({ question, form }) => {
  const verdict = judge(question, form, solutionOf(question, form, library), library)
  expect(verdict.isRight).toBe(true)
  for (const language of languages) {
    const { feedback } = questionWords(language, question.id)
    expect(verdict.feedback.filter((key) => !feedback[key])).toEqual([])
  }
})

test('of an engine question exactly one option holds, and it is the one without a misconception', () => {
  for (const question of pool) {
    if (question.type !== 'claims') continue
    const key = trueOption(question, library)
    expect(Object.keys(question.tempting).sort(), question.id).toEqual(['a', 'b', 'c'].filter((id) => id !== key))
  }
})

test('the library tears at another step in each of its worlds, and only once', () => {
  const question = found('3a', 'spot')
  expect(question.worlds.map((_world, form) => solutionOf(question, form, library))).toEqual(['s5', 's4', 's3'])
})

test('each of the three causes is asked for twice', () => {
  const question = found('4a', 'cause')
  const causes = question.cases.map((_case, form) => solutionOf(question, form, library))
  expect([...causes].sort()).toEqual(['delay', 'delay', 'identity', 'identity', 'notShared', 'notShared'])
})

test('the nightly sync is in time for about a third, as the formula says', () => {
  const question = found('6a', 'estimate')
  const { meanMinutes: mean, batchMinutes: batch } = question
  expect(Math.abs(inTime(question) - 100 * (mean / batch) * (1 - Math.exp(-batch / mean)))).toBeLessThan(1.5)
  expect(judge(question, 0, 90, library)).toEqual({ isRight: false, feedback: ['high'] })
  expect(judge(question, 0, 10, library).feedback).toEqual(['low'])
})

describe('the labs', () => {
  const domainsOf = (lab: Lab) => solutionsOf(lab, library)
  test('the fewest domains for the second journey are two, and more is called more', () => {
    const lab = found('4c', 'lab')
    expect(domainsOf(lab)).toEqual([['prices', 'cart']])
    expect(judge(lab, 0, ['prices', 'cart', 'orders'], library).feedback).toEqual(['more'])
    expect(judge(lab, 0, ['inventory'], library).feedback).toEqual(['open'])
  })
  test('echoes go without personal data by sharing the plan', () => {
    const lab = found('12c', 'lab')
    expect(domainsOf(lab)[0]).toEqual(['campaign'])
    expect(judge(lab, 0, ['campaign', 'exposure'], library).feedback).toEqual(['personal'])
    expect(judge(lab, 0, ['offers'], library).feedback).toEqual(['open'])
  })
  test('a budget allows several good plans of different kinds, and refuses what is dear or weak', () => {
    const lab = found('11a', 'lab')
    const plans = domainsOf(lab)
    expect(plans.length).toBeGreaterThanOrEqual(3)
    const shared = plans.reduce<readonly Domain[]>(
      (all, plan) => all.filter((domain) => plan.includes(domain)),
      lab.domains,
    )
    expect(shared.length).toBeLessThan(Math.min(...plans.map(({ length }) => length)))
    expect(judge(lab, 0, lab.domains, library).feedback).toEqual(['dear'])
    expect(judge(lab, 0, ['preferences'], library).feedback).toEqual(['weak'])
    expect(outcomeOf(lab, lab.domains, library).cost).toBe(68)
  })
})

test('a matching names the rows that are wrong', () => {
  const question = found('2b', 'matching')
  const verdict = judge(question, 0, { ...question.rows, a: 'clash', d: 'echo' }, library)
  expect(verdict).toMatchObject({ isRight: false, wrong: ['a', 'd'] })
})

/** Whoever holds a misconception chooses what it makes tempting, and is right elsewhere (learning.md E05). */
function answers(misconception: string | null) {
  return Object.fromEntries(
    pool.map((question) => {
      const [tempted] = Object.entries(question.tempting).find(([, held]) => held === misconception) ?? []
      return [question.id, tempted ?? 'right']
    }),
  )
}
test('simulated learners: without a misconception everything is right, and any two misconceptions answer differently', () => {
  expect(Object.values(answers(null)).every((answer) => answer === 'right')).toBe(true)
  const held = [...new Set(pool.flatMap(({ tempting }) => Object.values(tempting)))]
  const patterns = held.map((misconception) => JSON.stringify(answers(misconception)))
  expect(patterns.filter((pattern) => !pattern.includes('right')).length).toBe(0)
  expect(new Set(patterns).size).toBe(held.length)
})

test('what tempts is judged wrong', () => {
  for (const { question, form } of exhibits)
    for (const tempted of Object.keys(question.tempting)) {
      if (question.type === 'lab' || question.type === 'estimate' || question.type === 'cause') continue
      const [row = '', group = ''] = tempted.split(' ')
      const answer = question.type === 'matching' ? { ...question.rows, [row]: group } : tempted
      expect(judge(question, form, answer, library).isRight, `${question.id} ${tempted}`).toBe(false)
    }
})
