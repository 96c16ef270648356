import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { terms } from '../../src/content/terms.ts'
import { follow, soon, visit } from './visit.tsx'

// Long pages take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

const entries = () => screen.queryAllByRole('heading', { level: 3 })

test('the glossary lists every term and leads to a journey that shows it', async () => {
  await visit('/de/glossary/')
  expect(entries()).toHaveLength(Object.keys(terms).length)
  const entry = screen.getByRole('heading', { level: 3, name: 'Angebotslücke' }).closest('li')
  if (!entry) throw new Error('no entry')
  const link = within(entry).getByRole('link', { name: 'Der Rabatt, den nur die E-Mail kennt' })
  expect(link).toHaveAttribute('href', '/de/journeys/email-discount/?step=s2')
})

test('typing narrows the list, tells how many are left, keeps it in the address, and leads back', async () => {
  const { user, at } = await visit('/en/glossary/')
  await user.click(screen.getByRole('searchbox', { name: 'Filter terms' }))
  await user.paste('glue of nothing')
  await soon(() => screen.getByRole('status').textContent).toContain('No term fits')
  expect(entries()).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.click(screen.getByRole('searchbox', { name: 'Filter terms' }))
  await user.paste('headless')
  await soon(() => at.query).toBe('?q=headless')
  expect(screen.getByRole('status')).toHaveTextContent('1 term')
  expect(entries().map(({ textContent }) => textContent)).toEqual(['Headless commerce'])
})

test('a filtered address shows what it names', async () => {
  await visit('/de/glossary/?q=Datensilo')
  expect(entries().map(({ textContent }) => textContent)).toContain('Datensilo')
  expect(entries().length).toBeLessThan(10)
})

test('a statement of the sources leads to the journeys that rest on it, and to the statements it names', async () => {
  await visit('/de/sources/')
  const entry = document.getElementById('S0.11')
  if (!entry) throw new Error('no entry')
  const journey = within(entry).getByRole('link', { name: 'Der Rabatt, den nur die E-Mail kennt' })
  expect(journey).toHaveAttribute('href', '/de/journeys/email-discount/')
  expect(screen.getAllByRole('link', { name: 'X.9' })[0]).toHaveAttribute('href', '/de/sources/#X.9')
})

test('a link to a place on another page brings the reader there', async () => {
  await visit('/de/glossary/')
  const entry = screen.getByRole('heading', { level: 3, name: 'Saum' }).closest('li')
  if (!entry) throw new Error('no entry')
  await follow(within(entry).getByRole('link', { name: 'X.18' }))
  await soon(() => document.activeElement?.id).toBe('X.18')
})
