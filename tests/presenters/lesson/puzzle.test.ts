import { describe, expect, test } from 'vitest'
import { presets } from '../../../src/engine/index.ts'
import { languages } from '../../../src/i18n/language.ts'
import { calmOf } from '../../../src/presenters/lesson/calm.ts'
import { parts, puzzleOf } from '../../../src/presenters/lesson/puzzle.ts'
import { recallOf } from '../../../src/presenters/lesson/recall.ts'
import { readSetting, strategiesOf } from '../../../src/presenters/setting.ts'
import { tell } from '../../../src/presenters/telling.ts'
import { read } from '../../i18n/words.ts'
import { allShipped } from '../journeys.ts'

const journeys = await allShipped('de')
const words = new Map(languages.map((language) => [language, read(language, 'lesson-feedback.json')]))
const hasWords = (key: string) => [...words.values()].every((texts) => (texts.get(key)?.length ?? 0) > 10)

/** Every way in which a lesson can end: each what-if, each strategy on the left beside two on the right. */
const lessons = journeys.flatMap((journey) =>
  [null, ...journey.whatIfs].flatMap((whatIf) =>
    strategiesOf(journey).flatMap((left) =>
      [presets.omnichannel, presets['multichannel-grown']].map((right) => {
        const address = new URLSearchParams(whatIf ? { variant: whatIf.id } : {})
        const setting = { ...readSetting(journey, address), left, right }
        return { journey, setting, telling: tell(journey, setting) }
      }),
    ),
  ),
)
const puzzles = lessons.flatMap(({ journey, setting, telling }) => {
  const puzzle = puzzleOf(telling, setting.scenario, journey.words)
  return puzzle ? [{ puzzle, telling, name: `${journey.scenario.id} ${setting.whatIf?.id} ${setting.left.id}` }] : []
})

test('there is a lesson with a tear and one without', () => {
  expect(lessons.length).toBeGreaterThan(500)
  expect(puzzles.length).toBeGreaterThan(200)
  expect(puzzles.length).toBeLessThan(lessons.length)
})

describe('the sentence about a tear', () => {
  test.each(parts)('has one true %s among two or three that read differently', (part) => {
    for (const { puzzle, name } of puzzles) {
      const options = puzzle[part]
      expect(
        options.filter(({ isTrue }) => isTrue),
        name,
      ).toHaveLength(1)
      expect(options.length, name).toBeGreaterThanOrEqual(2)
      expect(new Set(options.map(({ id }) => id)).size, name).toBe(options.length)
    }
    expect(puzzles.filter(({ puzzle }) => puzzle[part].length === 3).length).toBeGreaterThan(puzzles.length / 2)
  })

  test('is about a tear that the engine derived, with its channel, fact and cause', () => {
    for (const { puzzle, telling } of puzzles) {
      const { side, row, reason } = puzzle
      expect(telling.rows[row.number - 1]?.[side].frame.marks).toContainEqual(reason.mark)
      const truth = <Choice extends { isTrue: boolean }>(options: readonly Choice[]) =>
        options.find((each) => each.isTrue)
      expect(truth(puzzle.channel)?.channel.id).toBe(row.channel.id)
      expect(truth(puzzle.fact)).toMatchObject({ domain: reason.mark.domain, subject: reason.subject })
      expect(truth(puzzle.cause)?.cause).toBe(reason.mark.cause)
    }
  })

  test('prefers the left lane, and offers no fact that the same step tears too', () => {
    for (const { puzzle, telling } of puzzles) {
      const leftTears = telling.left.replay.summary.gaps > 0
      expect(puzzle.side).toBe(leftTears ? 'left' : 'right')
      const torn = puzzle.row[puzzle.side].reasons.map(({ domain }) => domain)
      for (const fact of puzzle.fact) if (!fact.isTrue) expect(torn).not.toContain(fact.domain)
    }
  })

  test('has feedback for every choice in both languages', () => {
    for (const { puzzle, name } of puzzles) {
      for (const option of [...puzzle.channel, ...puzzle.fact])
        expect(option.isTrue || hasWords(`lures.${option.lure}`), name).toBe(true)
      for (const { cause } of puzzle.cause)
        for (const group of ['because', 'tempting', 'links']) expect(hasWords(`${group}.${cause}`), cause).toBe(true)
      for (const fact of puzzle.fact)
        if (fact.lure === 'foreign')
          expect([...words.values()].every((texts) => texts.has(`facts.${fact.domain}`))).toBe(true)
    }
    for (const part of parts) expect(hasWords(`fine.${part}`)).toBe(true)
  })
})

describe('where nothing tore', () => {
  test('the lesson explains the sign most worth it, with one true reason and feedback for each', () => {
    for (const { telling } of lessons) {
      const calm = calmOf(telling)
      expect(calm).not.toBeNull()
      if (!calm) continue
      expect(calm.options).toHaveLength(3)
      expect(calm.options).toContain(calm.truth)
      expect(telling.rows[calm.row.number - 1]?.[calm.side].sign).toBe(calm.sign)
      for (const relief of calm.options)
        for (const group of ['reliefs', 'calmTempting', 'calmLinks']) expect(hasWords(`${group}.${relief}`)).toBe(true)
    }
  })
})

test('what is recalled is the first tear of a lane that tore, or that none did', () => {
  for (const { telling } of lessons) {
    const { side, answer } = recallOf(telling)
    const torn = telling.rows.filter((row) => row[side].sign === 'gap').map(({ number }) => number)
    expect(answer).toBe(torn[0] ?? null)
    if (answer === null) expect(telling.right.replay.summary.gaps).toBe(0)
  }
})
