import { expect, test } from 'vitest'
import { shelf } from '../../src/content/shelf.ts'
import { gapKinds, presets, replay } from '../../src/engine/index.ts'
import { cardOf } from '../../src/presenters/cards.ts'
import { signOf } from '../../src/presenters/outcome.ts'
import { allShipped } from './journeys.ts'

const journeys = await allShipped('en')
const markOf = (wanted: string) => {
  const mark = shelf.find(({ id }) => id === wanted)
  if (!mark) throw new Error(`not on the shelf: ${wanted}`)
  return mark
}

test.each(journeys)('the card of $scenario.id shows how both threads end up', ({ scenario, words }) => {
  const { left, right, channels, families, ...told } = cardOf(markOf(scenario.id), scenario, words)
  const { title, question } = words
  expect(told).toEqual({ ...markOf(scenario.id), title, question })
  const replays = [presets.multichannel, presets.omnichannel].map((one) => replay(scenario, one))
  const [multichannel, omnichannel] = replays
  expect(left).toEqual({ signs: multichannel?.frames.map(signOf), summary: multichannel?.summary })
  expect(right).toEqual({ signs: omnichannel?.frames.map(signOf), summary: omnichannel?.summary })
  expect(new Set(channels)).toEqual(new Set(scenario.channels.map(({ kind }) => kind)))
  const gaps = replays
    .flatMap(({ frames }) => frames.flatMap(({ marks }) => marks))
    .filter(({ type }) => type === 'gap')
  const torn = gaps.flatMap((mark) => (mark.type === 'gap' ? [gapKinds[mark.kind].family] : []))
  expect(new Set(families)).toEqual(new Set(torn))
  expect(families).toHaveLength(new Set(torn).size)
})
