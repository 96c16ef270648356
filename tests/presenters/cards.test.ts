import { expect, test } from 'vitest'
import { shelf } from '../../src/content/shelf.ts'
import { presets, replay } from '../../src/engine/index.ts'
import { balanceOf } from '../../src/presenters/balance.ts'
import { cardOf } from '../../src/presenters/cards.ts'
import { signOf } from '../../src/presenters/outcome.ts'
import { allShipped } from './journeys.ts'

const journeys = await allShipped('en')

test.each(journeys)('the card of $scenario.id shows how both threads end up', ({ scenario, words }) => {
  const { left, right, ...told } = cardOf(scenario, words)
  const { title, persona, question } = words
  expect(told).toEqual({ id: scenario.id, title, persona, question })
  const [multichannel, omnichannel] = [presets.multichannel, presets.omnichannel].map((one) => replay(scenario, one))
  expect(left).toEqual({ signs: multichannel?.frames.map(signOf), summary: multichannel?.summary })
  expect(right).toEqual({ signs: omnichannel?.frames.map(signOf), summary: omnichannel?.summary })
})

test('the balance counts every journey once', () => {
  const balance = balanceOf()
  expect(Object.values(balance).reduce((sum, count) => sum + count)).toBe(shelf.length)
  for (const [verdict, count] of Object.entries(balance))
    expect(shelf.filter(({ speaksFor }) => speaksFor === verdict)).toHaveLength(count)
})
