import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { currentStep, follow, soon, textsOf, visit } from './visit.tsx'

const path = '/de/journeys/email-discount/'
const sheet = () => screen.getByRole('table', { name: 'Die Bilanz beider Bahnen' })
const line = (name: RegExp) => {
  const row = within(sheet())
    .getAllByRole('row')
    .find((candidate) => within(candidate).queryByRole('rowheader', { name }))
  if (!row) throw new Error(`no line ${name}`)
  return within(row)
}
const cells = (name: RegExp) => textsOf(line(name).getAllByRole('cell'))

describe('the balance sheet', () => {
  test('puts both lanes side by side: tears by family and severity, knots, effort', async () => {
    await visit(`${path}?step=s3`)
    expect(cells(/^Risse$/)).toEqual(['2', '0'])
    expect(cells(/^Versprechen$/)).toEqual(['Sackgasse: Schritt 3Umweg: Schritt 2', 'keine'])
    expect(cells(/^Knoten$/)).toEqual(['0', '2Schritt 2, Schritt 3'])
    expect(cells(/^Aufwand/)).toEqual(['0 Punkte', '138 Punkte'])
    expect(line(/^Aufwand/).getByText('Modell, keine Messung')).toBeVisible()
  })

  test('leads back to the step of a tear, and takes the focus there', async () => {
    await visit(`${path}?step=s3`)
    await follow(line(/^Versprechen$/).getByRole('link', { name: 'Schritt\u00a02' }))
    await soon(currentStep).toBe(2)
    expect(screen.getByRole('link', { name: /^In der Mittagspause/ })).toHaveFocus()
  })

  test('counts hems where the limit was said beforehand', async () => {
    await visit(`${path}?step=s3&variant=declared`)
    expect(cells(/^Säume$/)).toEqual(['2Schritt 2, Schritt 3', '2Schritt 2, Schritt 3'])
    expect(cells(/^Risse$/)).toEqual(['0', '0'])
  })

  test('reckons the effort line by line', async () => {
    const { user } = await visit(`/en/journeys/email-discount/?step=s3`)
    await user.click(screen.getByText('How the effort adds up'))
    const lines = screen.getByRole('table', { name: '' })
    const rows = within(lines)
      .getAllByRole('row', { hidden: true })
      .map(({ textContent }) => textContent)
    expect(rows[0]).toBe('ItemMultichannelOmnichannel')
    expect(rows).toContain('Shared hub010')
    expect(rows).toContain('Shared: Offers03 + 4 = 7')
    expect(rows).toContain('Shared: Orders0(3 + 4) × 1.5 = 10.5')
    expect(rows.at(-1)).toBe('Total0138')
  })
})
