import { act, fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { allShipped, wordless } from '../presenters/journeys.ts'
import { unfinished } from './unfinished.ts'
import { showJourney } from './visit.tsx'

const bare = (await allShipped('de')).map(({ scenario, whatIfs }) => ({ ...wordless(scenario), whatIfs }))

describe.each(languages)('in %s', (language) => {
  test.each(bare)('$scenario.id reads completely without a word of its own', async (journey) => {
    const { container } = await showJourney(journey, language, `?step=${journey.scenario.steps[0]?.id}`)
    await act(async () => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }))
    expect(container.textContent).not.toMatch(unfinished)
    for (const group of container.querySelectorAll('[role=group]')) {
      expect(group.textContent?.length).toBeGreaterThan(5)
      expect(group.getAttribute('aria-label')).toBeTruthy()
    }
    for (const link of container.querySelectorAll('ol a')) expect(link.textContent).toBeTruthy()
    for (const definition of container.querySelectorAll('dd')) expect(definition.textContent).toMatch(/^\S/)
  })
})
