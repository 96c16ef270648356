import { expect, test } from 'vitest'
import {
  type Channel,
  channelKinds,
  type Gap,
  planDomains,
  presets,
  replay,
  type Scenario,
  type Strategy,
} from '../../src/engine/index.ts'
import { kinds, type Limits, scenario } from './arbitrary.ts'
import { strategy } from './arbitraryStrategy.ts'
import { holds } from './holds.ts'

const gapsOf = (journey: Scenario, rule: Strategy): readonly Gap[] =>
  replay(journey, rule)
    .frames.flatMap(({ marks }) => marks)
    .filter((mark) => mark.type === 'gap')

/** Proof and a launch are answered by the strategy itself; a scope without its teller leads out of the channel. */
const insideOneChannel: Limits = {
  mostChannels: 1,
  always: ['login'],
  without: ['launch'],
  lacking: ['shows', 'scope'],
  noHead: true,
  noStories: true,
  noOutages: true,
}

test('1: a journey inside one channel under one token is the same under all strategies', () => {
  holds([scenario(insideOneChannel), strategy, strategy], (journey, one, other) => {
    expect(replay(journey, one).frames).toEqual(replay(journey, other).frames)
  })
})

/** Those that notice who saw a message. */
const noticing = kinds.filter((kind) => channelKinds[kind].notices)

const ideal: Limits = {
  kinds: noticing,
  always: ['login'],
  without: ['change', 'browse', 'mention', 'other-sale'],
  lacking: ['person'],
  noOutages: true,
  booksRight: true,
  fromChapterOne: true,
}
const sharesAll: Strategy = {
  format: 'roter-faden/strategy@1',
  id: 'all-at-once',
  share: { '*': 'all' },
  delay: { '*': 0 },
  incentives: 'shared',
}

/**
 * What section 8 does not name, but a customer can contradict a promise with: taking pieces that others hold (walking in
 * without an order), and having a piece held before asking what is left.
 */
const takesPieces = (journey: Scenario): boolean => {
  const { frames } = replay(journey, sharesAll)
  const ordered = new Set<string>()
  return journey.steps.some((step, index) => {
    if (step.do === 'order' && frames[index]?.effect === 'done') ordered.add(step.order)
    const walksIn = step.do === 'pick-up' && !ordered.has(step.order)
    const asksLater = step.do === 'check-stock' && ordered.size > 0
    return walksIn || asksLater || JSON.stringify(step).includes('"inventory/')
  })
}

test('2: everything shared at once with everybody recognised leaves no gap', () => {
  holds([scenario(ideal).filter((journey) => !takesPieces(journey))], (journey) => {
    expect(gapsOf(journey, sharesAll)).toEqual([])
  })
})

/** A planned promise that another channel broke: the first gap it led to. */
function brokenPromise(journey: Scenario, rule: Strategy) {
  const { frames } = replay(journey, rule)
  return frames
    .flatMap(({ step, channel, marks }) => marks.map((mark) => ({ step, channel, mark })))
    .find(({ channel, mark }) => {
      const isPlan = planDomains.some((domain) => domain === mark.domain)
      return mark.type === 'gap' && mark.severity < 3 && isPlan && mark.fact !== null && mark.fact.channel !== channel
    })
}

/** Journeys through channels whose books contradict each other, in which a promise breaks. */
const broken = scenario({
  only: ['look', 'offer', 'check-stock', 'other-sale', 'change'],
  lacking: ['scope', 'shows', 'person'],
})
  .map((journey) => ({ ...journey, records: journey.channels.flatMap(contradictions) }))
  .filter((journey) => brokenPromise(journey, presets.multichannel) !== undefined)

const contradictions = ({ id: channel }: Channel, index: number) =>
  (['prices', 'offers', 'campaign', 'productInfo'] as const).map((domain) => {
    const subject = { prices: 'p0', offers: 'o0', campaign: 'claim', productInfo: 'policy' }[domain]
    return { channel, domain, subject, value: index }
  })

test('4: declaring the limits of what was told turns its gaps into boundaries, with nothing shared', () => {
  holds([broken], (journey) => {
    const { step: torn, mark } = brokenPromise(journey, presets.multichannel) ?? {}
    const steps = journey.steps.map((step) =>
      step.id === mark?.fact?.step ? { ...step, scope: [mark.fact.channel] } : step,
    )
    const { frames } = replay({ ...journey, steps }, presets.multichannel)
    const marks = frames.find(({ step }) => step === torn)?.marks ?? []
    const about = marks.filter(({ domain, subject }) => domain === mark?.domain && subject === mark?.subject)
    expect(about.map(({ type, fact }) => ({ type, fact }))).toContainEqual({ type: 'boundary', fact: mark?.fact })
    expect(about.filter(({ type, fact }) => type === 'gap' && fact?.step === mark?.fact?.step)).toEqual([])
  })
})

test('5: the replay of the first steps is the beginning of the replay', () => {
  holds([scenario(), strategy], (journey, rule) => {
    const { frames } = replay(journey, rule)
    for (const length of journey.steps.keys()) {
      const steps = journey.steps.slice(0, length)
      expect(replay({ ...journey, steps }, rule).frames).toEqual(frames.slice(0, length))
    }
  })
})
