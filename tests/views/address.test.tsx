import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { currentStep, follow, rows, soon, visit } from './visit.tsx'

const path = '/de/journeys/email-discount/'
const lanesOf = (step: number) => {
  const row = rows()[step - 1]
  return row
    ? within(row)
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-label'))
    : []
}
const whatIf = (name: RegExp) => {
  const [first] = screen.getAllByRole('link', { name })
  if (!first) throw new Error(`no what-if: ${name}`)
  return first
}
const notice = () => screen.queryByRole('alert')?.textContent ?? ''

describe('the address sets', () => {
  test('the step', async () => {
    await visit(`${path}?step=s3`)
    await soon(currentStep).toBe(3)
  })

  test('both lanes, by preset or by the strategy of a what-if', async () => {
    await visit(`${path}?left=thirty-hours-late&right=cross-channel`)
    await soon(() => lanesOf(1)).toEqual([expect.stringMatching(/^Abgleich mit 30/), 'Cross-Channel'])
    expect(screen.getByRole('combobox', { name: 'Strategie der linken Bahn' })).toHaveValue('thirty-hours-late')
  })

  test('a what-if, which says what is different', async () => {
    await visit(`${path}?variant=declared`)
    expect(whatIf(/^Die Grenze steht gleich dabei$/)).toHaveAttribute('aria-current', 'true')
    expect(whatIf(/^Wie erzählt$/)).not.toHaveAttribute('aria-current')
    expect(screen.getAllByText(/^Die Mail sagt deutlich/)[0]).toBeVisible()
  })
})

describe('the address follows', () => {
  test('a what-if, which keeps the step and puts the lanes back', async () => {
    const { at } = await visit(`${path}?step=s2&left=cross-channel`)
    await follow(whatIf(/^Abgleich mit 6/))
    await soon(() => at.query).toBe('?step=s2&variant=six-hours-late')
    await soon(() => lanesOf(2)).toEqual(['Multichannel', expect.stringMatching(/^Abgleich mit 6/)])
    await follow(whatIf(/^Wie erzählt$/))
    await soon(() => at.query).toBe('?step=s2')
  })

  test('a choice of strategies, and keeps what it does not know', async () => {
    const { user, at } = await visit(`${path}?course=7&variant=declared&step=s1`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Strategie der linken Bahn' }), 'multichannel-grown')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Strategie der rechten Bahn' }), 'omnichannel-ideal')
    await soon(() => at.query).toBe(
      '?course=7&variant=declared&step=s1&left=multichannel-grown&right=omnichannel-ideal',
    )
    await user.click(screen.getByRole('button', { name: 'Weiter' }))
    expect(new URLSearchParams(at.query).get('left')).toBe('multichannel-grown')
  })
})

describe('what the address names and nobody knows', () => {
  test('is said plainly, one sentence each, and the default is shown', async () => {
    await visit(`${path}?step=s9&variant=x&left=y&right=z`)
    expect(notice()).toBe(
      'Die Adresse nennt etwas, das es hier nicht gibt.' +
        'Die Variante „x“ gibt es nicht. Du siehst die Reise wie erzählt.' +
        'Den Schritt „s9“ gibt es nicht. Die Reise steht am Anfang.' +
        'Die Strategie „y“ gibt es nicht. Links läuft die übliche.' +
        'Die Strategie „z“ gibt es nicht. Rechts läuft die übliche.',
    )
    await soon(() => [currentStep(), lanesOf(1)]).toEqual([0, ['Multichannel', 'Omnichannel']])
  })

  test('is text, never markup, and never long', async () => {
    await visit(`${path}?step=${encodeURIComponent(`<img src=x>{{value}}$t(step)${'a'.repeat(500)}`)}`)
    const shown = screen.getByRole('alert')
    expect(within(shown).queryByRole('img')).toBeNull()
    expect(shown.textContent).toContain('<img src=x>{{value}}$t(step)aaa')
    expect(shown.textContent?.length).toBeLessThan(200)
  })

  test('is forgotten as soon as something valid is chosen', async () => {
    const { user } = await visit(`${path}?step=s9`)
    await user.click(screen.getByRole('button', { name: 'Ohne Vorhersage ansehen' }))
    expect(notice()).toBe('')
    await soon(currentStep).toBe(1)
  })

  test('is not lost on a known journey without any settings', async () => {
    await visit(path)
    expect(notice()).toBe('')
  })
})
