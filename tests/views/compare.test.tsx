import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { loadContinuum } from '../../src/app/continuum.ts'
import { createTranslator } from '../../src/i18n/instance.ts'
import { loadWords } from '../../src/i18n/words.ts'
import { CompareScreen } from '../../src/views/compare.tsx'
import { follow, soon, textsOf, visit } from './visit.tsx'

// By their label: asking for roles takes long on a page of this size.
const stops = () => screen.getByLabelText('Stufen')
const links = () => [...stops().querySelectorAll('a')]
const panel = (name: RegExp) => screen.getByRole('region', { name })
const currentStop = () => links().find((link) => link.getAttribute('aria-current') === 'true')?.textContent

test('every strength has its price in the same place, and both name sources and a journey', async () => {
  await visit('/de/compare/')
  for (const strategy of ['Multichannel', 'Omnichannel']) {
    const items = within(screen.getByRole('list', { name: strategy })).getAllByRole('listitem')
    expect(items).toHaveLength(4)
    for (const item of items) {
      for (const side of ['Stärke', 'Preis']) expect(within(item).getByText(side)).toBeVisible()
      const targets = within(item)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href') ?? '')
      expect(targets.filter((target) => target.startsWith('/de/journeys/'))).toHaveLength(2)
      expect(targets.filter((target) => target.startsWith('/de/sources/#')).length).toBeGreaterThan(2)
    }
  }
})

test('the stops stand in order with their balance, and choosing one changes the address', async () => {
  const { at } = await visit('/de/compare/')
  expect(textsOf(links())).toEqual([
    'Multichannel3 Risse, 1 loses Ende0 Punkte Aufwand',
    'Multichannel mit angesagten Grenzen1 Riss, 1 loses Ende, 2 Säume0 Punkte Aufwand',
    'Gewachsenes Multichannel2 Risse, 1 loses Ende24 Punkte Aufwand',
    'Cross-Channel1 Riss46 Punkte Aufwand',
    'Omnichannelkein Riss121 Punkte Aufwand',
    'Omnichannel ohne Verzug (Ideal, keine echte Firma)kein Riss154 Punkte Aufwand',
  ])
  await soon(currentStop).toMatch(/^Gewachsenes/)
  await follow(links()[3] ?? stops())
  await soon(() => [currentStop(), at.query]).toEqual(['Cross-Channel1 Riss46 Punkte Aufwand', '?stop=cross-channel'])
  expect(screen.getByRole('status')).toHaveTextContent('Cross-Channel: 1 Riss')
})

test('a stop says what it shares, what it gives and costs, and what it changes in the journey', async () => {
  await visit('/de/compare/')
  const grown = panel(/3 Gewachsenes/)
  expect(textsOf(within(grown).getAllByRole('term'))).toEqual([
    'Was das bringt',
    'Was das kostet',
    'Neu geteilt',
    'Abgleich',
    'Grenzen',
  ])
  expect(grown).toHaveTextContent('Kampagne, Preise, Produktinformationen, Bestand')
  expect(grown).toHaveTextContent('Laut App waren sie hier. Das Fach ist leer')
  const link = within(grown).getByRole('link', { name: 'Beide Stufen Schritt für Schritt' })
  expect(link).toHaveAttribute(
    'href',
    '/de/journeys/web-app-store/?left=multichannel-declared&right=multichannel-grown',
  )
})

test('another journey is replayed at all stops', async () => {
  const { at } = await visit('/de/compare/')
  const choice = screen.getByLabelText('Reise')
  await act(async () => void fireEvent.change(choice, { target: { value: 'faster-than-sync' } }))
  await soon(() => at.query).toBe('?journey=faster-than-sync')
  await soon(() => links()[0]?.textContent).toMatch(/^Multichannelkein Riss, 1 loses Ende/)
  expect(textsOf(links())[4]).toMatch(/^Omnichannel1 Riss/)
})

test('a journey that cannot be loaded says so, keeps the one before, and can be tried again', async () => {
  const [data, words] = await Promise.all([
    loadContinuum('de'),
    loadWords('de', ['common', 'engine', 'replay', 'compare', 'claims']),
  ])
  if (!data) throw new Error('no data')
  const answers = [() => Promise.reject(new Error('offline')), data.open]
  const open: typeof data.open = (id) => (answers.shift() ?? data.open)(id)
  render(
    <I18nextProvider i18n={createTranslator('de', words, { strict: true })}>
      <MemoryRouter initialEntries={['/de/compare/?journey=two-prices']}>
        <CompareScreen data={{ ...data, open }} />
      </MemoryRouter>
    </I18nextProvider>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('konnte nicht geladen werden')
  expect(panel(/^1 Multichannel/)).toHaveTextContent('Kopfhörer')
  fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
  await soon(() => panel(/^1 Multichannel/).textContent).toMatch(/Mixer/)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an address that names what does not exist is told so', async () => {
  await visit('/de/compare/?journey=nowhere&stop=nothing')
  await soon(() => textsOf(screen.getAllByRole('alert'))).toEqual([
    'Die Adresse nennt eine Reise, die es hier nicht gibt. Du siehst die übliche.',
    'Die Adresse nennt eine Stufe, die es hier nicht gibt. Du siehst die übliche.',
  ])
})

test('the figure without a source never stands without saying so', async () => {
  await visit('/de/compare/')
  for (const figure of screen.getAllByText(/90 %/)) expect(figure.closest('p')).toHaveTextContent(/ohne Quellenangabe/)
})
