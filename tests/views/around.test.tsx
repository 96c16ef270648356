import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { currentStep, follow, rows, soon, textsOf, visit } from './visit.tsx'

const path = '/de/journeys/email-discount/'
const open = async (address: string, title: string) => {
  const { user } = await visit(address)
  await user.click(screen.getByText(title))
  return user
}
afterEach(() => vi.unstubAllGlobals())

describe('the mood', () => {
  const title = 'Wie es der Person dabei geht'
  const tableRows = async () =>
    textsOf(within(await screen.findByRole('table', { name: /^Stimmung nach/ })).getAllByRole('row'))

  test('stands in a table too, with the rule and the word model beside it', async () => {
    const user = await open(`${path}?step=s3`, title)
    await user.click(await screen.findByText('Dieselben Werte als Tabelle'))
    const [, ...values] = await tableRows()
    expect(values.map((row) => row.replace(/^.*\./, ''))).toEqual(['00', '−10,5', '−20,75'])
    expect(screen.getByText(/^Modell, keine Messung\. Die Skala geht von/)).toBeVisible()
    expect(screen.getByRole('img', { name: /^Zwei Kurven der Stimmung/ })).toBeVisible()
  })

  test('gives nothing away before the end', async () => {
    const user = await open(`${path}?step=s2`, title)
    await user.click(await screen.findByText('Dieselben Werte als Tabelle'))
    expect(await tableRows()).toHaveLength(3)
  })
})

describe('the log', () => {
  const title = 'Protokoll: alles der Reihe nach'
  const copied = 'Festgehalten: 20 % Rabatt auf Laufschuhe · Angebote. Kommt nie an: App, Filiale, Website.'

  test('names facts, where they come to, and what came of them, up to the current step', async () => {
    await open(`${path}?step=s2`, title)
    await screen.findByRole('button', { name: 'Kopieren' })
    expect(textsOf(screen.getAllByRole('listitem'))).toContain(copied)
    expect(screen.getByText(/^Riss: Angebotslücke · Umweg/)).toBeVisible()
    expect(screen.queryByText(/^Riss: Angebotslücke · Sackgasse/)).toBeNull()
    const arrives =
      'Festgehalten: 20 % Rabatt auf Laufschuhe · Angebote. Kommt an: App, Filiale, Website (Tag 1, 09:15).'
    expect(textsOf(screen.getAllByRole('listitem'))).toContain(arrives)
  })

  test('goes to a step and takes the focus there', async () => {
    await open(`${path}?step=s3`, title)
    const copy = await screen.findByRole('button', { name: 'Kopieren' })
    const log = copy.closest('details')
    if (!log) throw new Error('no log')
    await follow(within(log).getByRole('link', { name: 'Schritt\u00a01' }))
    await soon(currentStep).toBe(1)
    expect(screen.getByRole('link', { name: /^Um neun/ })).toHaveFocus()
  })

  test('is copied as plain text', async () => {
    const user = await open(`${path}?step=s1`, title)
    await user.click(await screen.findByRole('button', { name: 'Kopieren' }))
    expect(await screen.findByText('Kopiert.')).toBeVisible()
    const text = (await navigator.clipboard.readText()).replaceAll('\u00a0', ' ')
    expect(text).toMatch(/^1\. E-Mail · Tag 1, 09:00\nUm neun .*\n {2}Multichannel\n {2}– „20 % auf/)
    expect(text).toContain(copied)
  })

  test('is selected where the clipboard is closed', async () => {
    const user = await open(`${path}?step=s1`, title)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(await screen.findByRole('button', { name: 'Kopieren' }))
    expect(await screen.findByText(/^Der Text ist markiert/)).toBeVisible()
    expect(window.getSelection()?.toString()).toContain('Festgehalten')
  })
})

test('a step chosen in one of the views is chosen in all of them (learning.md D48)', async () => {
  const user = await open(`${path}?step=s3`, 'Protokoll: alles der Reihe nach')
  await user.click(screen.getByText('Wie es der Person dabei geht'))
  await user.click(await screen.findByText('Dieselben Werte als Tabelle'))
  const log = (await screen.findByRole('button', { name: 'Kopieren' })).closest('details')
  if (!log) throw new Error('no log')
  const views = () => {
    const row = rows()[currentStep() - 1]
    if (!row) throw new Error('no current step')
    const desks = within(row).getAllByRole('button', { name: /^Schreibtisch: ?Filiale/ })
    return {
      slider: screen.getByRole('slider').getAttribute('aria-valuetext'),
      notes: textsOf(desks).map((text) => Number.parseInt(text, 10)),
      log: textsOf(within(log).getAllByRole('link')),
      mood: within(screen.getByRole('table', { name: /^Stimmung nach/ })).getAllByRole('row').length - 1,
    }
  }
  const three = { notes: [0, 2], log: ['Schritt 1', 'Schritt 2', 'Schritt 3'], mood: 3 }
  expect(views()).toEqual({ slider: 'Schritt\u00a03 von 3, Filiale', ...three })
  await follow(within(log).getByRole('link', { name: 'Schritt\u00a02' }))
  await soon(currentStep).toBe(2)
  const two = { notes: [0, 1], log: ['Schritt 1', 'Schritt 2'], mood: 2 }
  expect(views()).toEqual({ slider: 'Schritt\u00a02 von 3, App', ...two })
})

test('paper is asked for by a button', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const user = await open(`${path}?step=s3`, 'Mitnehmen und vorführen')
  await user.click(await screen.findByRole('button', { name: 'Drucken' }))
  expect(print).toHaveBeenCalledOnce()
})

test('what comes late to the desks says who told it when, and to whom it came', async () => {
  await visit(`${path}?step=s3`)
  const late = screen.getAllByText('Jetzt erst angekommen').map((term) => term.parentElement)
  expect(late.at(-1)).toHaveTextContent(
    '20 % Rabatt auf Laufschuhe · Von: App, Schritt 2 · An: E-Mail, Filiale, Website',
  )
  expect(screen.getByRole('button', { name: 'Schreibtisch: Website, 2 Notizen, neu' })).toBeVisible()
})
