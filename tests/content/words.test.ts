import { expect, test } from 'vitest'
import { deskAt, replay, type Scenario, type Step } from '../../src/engine/index.ts'
import { sentencesOf } from '../../src/presenters/outcome.ts'
import { journeys, languages, tellingsOf, wordsOf } from './shipped.ts'

const cases = journeys.flatMap((journey) =>
  languages.map((language) => ({ journey, language, id: journey.scenario.id })),
)

/** Keys of one journey's steps: those that are said somewhere, and those that would be needed but are not there. */
function spoken({ journey, language, id }: (typeof cases)[number]) {
  const words = wordsOf(language, id)
  const said = new Set<string>()
  const missing = new Set<string>()
  for (const { whatIf, scenario, strategy } of tellingsOf(journey)) {
    const own = whatIf ? words.whatIfs[whatIf.id]?.steps : undefined
    for (const frame of replay(scenario, strategy).frames) {
      const chains = [['does'], ...sentencesOf(frame).map(({ keys }) => keys)]
      for (const chain of chains) {
        const key = chain.find((name) => own?.[frame.step]?.[name] ?? words.steps[frame.step]?.[name])
        if (key === undefined) missing.add(`${whatIf?.id ?? '-'} ${strategy.id} ${frame.step} ${chain.join(' or ')}`)
        else said.add(own?.[frame.step]?.[key] ? `${whatIf?.id} ${frame.step} ${key}` : `- ${frame.step} ${key}`)
      }
    }
  }
  return { words, said, missing }
}

test.each(cases)('$id has words in $language for everything that can come out, and no others', (told) => {
  const { words, said, missing } = spoken(told)
  const worlds = [
    ['-', words.steps] as const,
    ...Object.entries(words.whatIfs).map(([id, { steps }]) => [id, steps ?? {}] as const),
  ]
  const written = worlds.flatMap(([world, steps]) =>
    Object.entries(steps).flatMap(([step, texts]) => Object.keys(texts).map((key) => `${world} ${step} ${key}`)),
  )
  expect([...missing]).toEqual([])
  expect(written.filter((key) => !said.has(key))).toEqual([])
})

test.each(cases)(
  '$id names its channels, its what-ifs and everything on a desk in $language',
  ({ journey, language, id }) => {
    const words = wordsOf(language, id)
    const { whatIfs } = journey
    const places = new Set(tellingsOf(journey).flatMap((told) => told.scenario.channels.map((channel) => channel.id)))
    expect(Object.keys(words.channels).sort()).toEqual([...places].sort())
    expect(Object.keys(words.whatIfs)).toEqual(whatIfs.map((whatIf) => whatIf.id))
    const subjects = new Set(
      tellingsOf(journey).flatMap(({ scenario: world, strategy }) => {
        const marks = replay(world, strategy).frames.flatMap((frame) => frame.marks)
        const longer = { ...world, steps: [...world.steps, afterwards(world)] }
        const desks = longer.steps.flatMap((step) =>
          longer.channels.flatMap((channel) => deskAt(longer, strategy, step.id, channel.id)),
        )
        return [...marks, ...desks].flatMap(({ domain, subject }) => (domain === null ? [] : `${domain}/${subject}`))
      }),
    )
    expect(Object.keys(words.subjects).sort()).toEqual([...subjects].sort())
  },
)

/** A last visit: what the last step wrote lies on the desks only after it. */
const afterwards = ({ channels, steps }: Scenario): Step => {
  const { day, time } = steps.at(-1) ?? { day: 1, time: '00:00' }
  return { id: 'afterwards', day, time, channel: channels[0]?.id ?? '', do: 'identify' }
}

/** Every text of a file with its place. */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?:])[“”]?\s+/u).filter((sentence) => wordsIn(sentence) > 0)

test.each(cases)('$id is told plainly in $language', ({ language, id }) => {
  const words = wordsOf(language, id)
  const texts = textsIn(words, id)
  expect(wordsIn(words.persona)).toBeLessThanOrEqual(15)
  expect(wordsIn(words.learning)).toBeLessThanOrEqual(60)
  const broken = texts.filter(([, text]) => /!|["']|--|\d [%€]|^\s|\s$|\.\.\./.test(text))
  expect(broken).toEqual([])
  if (language === 'de') expect(texts.filter(([, text]) => /(?<!\u00a0)[%€]/.test(text))).toEqual([])
  const sentences = texts.flatMap(([, text]) => sentencesIn(text))
  const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length
  expect(average).toBeLessThanOrEqual(20)
})

test.each(journeys)('$scenario.id has the same keys in both languages', ({ scenario: { id } }) => {
  const keys = (language: (typeof languages)[number]) => textsIn(wordsOf(language, id), '').map(([path]) => path)
  expect(keys('en')).toEqual(keys('de'))
})
