import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { journeyIds } from '../../src/content/shelf.ts'
import { languages } from '../../src/i18n/language.ts'
import { readSetting } from '../../src/presenters/setting.ts'
import { allShipped } from '../presenters/journeys.ts'
import { unfinished } from './unfinished.ts'
import { currentStep, showJourney, soon } from './visit.tsx'

const german = await allShipped('de')
const english = await allShipped('en')
// In English; in German a real browser plays them all (tests/browser/every.spec.ts).
const tellings = english.flatMap((journey) =>
  [null, ...journey.whatIfs].map((whatIf) => ({ journey, variant: whatIf?.id ?? null })),
)
const press = (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }))

// A doubled key, a failed effect or a broken tree is a complaint of React's.
beforeEach(() => void vi.spyOn(console, 'error'))
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('there is something to tell in both languages', () => {
  expect(german.map(({ scenario }) => scenario.id)).toEqual(journeyIds)
  expect(english.map(({ scenario }) => scenario.id)).toEqual(journeyIds)
  expect(tellings.length).toBeGreaterThanOrEqual(50)
})

test.each(tellings)('$journey.scenario.id with $variant can be stepped to its end', async ({ journey, variant }) => {
  const told = variant === null ? '' : `variant=${variant}`
  const first = readSetting(journey, new URLSearchParams(told)).scenario.steps[0]?.id
  const { container } = await showJourney(journey, 'en', `?step=${first}&${told}`)
  const open = () => container.querySelector('[aria-current=step] a')?.textContent
  const seen = new Set([open()])
  const steps = container.querySelectorAll('ol > li').length
  for (let step = 1; step < steps; step += 1) {
    await press('ArrowRight')
    await soon(currentStep).toBe(step + 1)
    seen.add(open())
    expect(container.textContent).not.toMatch(unfinished)
  }
  expect(steps).toBeGreaterThan(1)
  expect(seen.size).toBe(steps)
})

describe.each(languages)('the end in %s', (language) => {
  const told = language === 'de' ? german : english
  const ends = told.flatMap((journey) => {
    const last = journey.scenario.steps.at(-1)?.id ?? ''
    return [{ journey, last }]
  })
  test.each(ends)(
    'of $journey.scenario.id: two balances, what to remember, sources, and the way on',
    async ({ journey, last }) => {
      await showJourney(journey, language, `?step=${last}&stage=name`)
      const end = screen.getByRole('region', { name: language === 'de' ? 'Was bleibt' : 'What remains' })
      const [sheet] = within(end).getAllByRole('table')
      if (!sheet) throw new Error('no balance sheet')
      const lanes = within(sheet).getAllByRole('columnheader')
      expect(lanes.map(({ textContent }) => textContent)).toEqual(['Multichannel', 'Omnichannel'])
      expect(end).toHaveTextContent(journey.words.learning.replaceAll('\u00a0', ' '))
      for (const source of journey.scenario.sources) expect(end).toHaveTextContent(source)
      const ways = within(end)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
      expect(ways).toContain(`/${language}/journeys/`)
      if (journey.next) expect(ways).toContain(`/${language}/journeys/${journey.next}/`)
    },
  )
})

test('only the last journey has none after it', () => {
  expect(german.map(({ next }) => next)).toEqual([...journeyIds.slice(1), null])
})
